/*
 * For the browser engines of older Words (Internet Explorer's, the first Edge's), which cannot run the pane: one sentence
 * instead of a white pane. ECMAScript 5, the language they know.
 */
(function () {
  "use strict";
  if ("at" in Array.prototype && "hasOwn" in Object) return;
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("pane").innerHTML =
      "<p>Cette version de Word ne peut pas afficher Trame : il faut Word 2021, Microsoft 365 ou Word sur le web.</p>" +
      "<p>This version of Word cannot show Trame: it takes Word 2021, Microsoft 365 or Word on the web.</p>";
  });
})();
