package planted.standing;

import cn.fadu.db.township.tables.Draft;

/** Reads a township's tables on the county's behalf. */
record ReadsDrafts(Draft drafts) {}
