/** Frequent family and first names that are ordinary words too, or stand in lists of common words. */
const names = `
  adrian albrecht andreas arnold bauer baumann beck becker berg berger bergmann böhm brandt braun busch clara dietrich engel
  erik fischer frank franke friedrich fuchs garcia graf groß günther haas hahn hartmann hartung heinrich herrmann hofmann holmes horn huber jose joshua
  julian jung jäger kaiser katrina keller klein koch kraus krause krämer krüger kuhn köhler könig kühn lang lange lehmann lopez lorenz
  lucia ludwig luis marco mario martin mayer meier meyer milton möller neumann otto pamela patricia peters pfeiffer pohl richter roth samuel sauer
  schmidt schmitt schneider scholz schreiber schröder schubert schulte schulz schumacher schuster schwarz seidel simon singh sommer stein
  stephanie thomas thompson timothy victoria vogel vogt voigt wagner walter weber weiß weiss werner winkler winter wolf wolff ziegler zimmermann`;

/** Names in lower case that a list of ordinary words would let pass. */
export const ambiguousNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean));
