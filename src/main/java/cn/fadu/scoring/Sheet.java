package cn.fadu.scoring;

/**
 * What one computation filled: the leaves' raw values after derivation; these filled, capped and
 * transformed as they are normalised; and the columns of all leaves (normalised) and branches
 * (scores) by their position in the tree.
 */
record Sheet(double[][] raw, double[][] prepared, double[][] columns) {}
