package cn.fadu.tenancy;

/** One database and the two who sign in there: its owner and the runtime. */
record CellLogins(
        String cell,
        String url,
        String owner,
        String ownerPassword,
        String app,
        String appPassword,
        int poolSize) {

    @Override
    public String toString() {
        return "CellLogins[cell=%s, url=%s, owner=%s, app=%s]".formatted(cell, url, owner, app);
    }
}
