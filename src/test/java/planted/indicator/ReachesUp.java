package planted.indicator;

import planted.export.Pack;

/** Depends on a feature above its own. */
record ReachesUp(Pack pack) {}
