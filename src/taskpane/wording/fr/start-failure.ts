export const startFailure = {
  lang: "fr",
  sentence:
    "Trame n’a pas pu s’afficher. Votre document n’a rien perdu : vérifiez la connexion, puis réessayez ; sinon, fermez ce volet et ouvrez-le de nouveau.",
  tryAgain: "Réessayer",
};
