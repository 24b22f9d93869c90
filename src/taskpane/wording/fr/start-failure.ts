export const startFailure =
  "Trame n’a pas pu s’afficher. Votre document n’a rien perdu : fermez ce volet, puis ouvrez-le de nouveau.";
