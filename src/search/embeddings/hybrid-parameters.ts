/** Reciprocal rank fusion: how little the first ranks differ. The value of Cormack and others (2009), and of Azure AI Search. */
export const rankConstant = 60;

/** So many articles of each list are merged. */
export const fusionDepth = 50;

/** What is less similar to a question than this has nothing to do with it. Chosen, not measured: docs/decisions/0012-embeddings.md. */
export const minimumSimilarity = 0.2;
