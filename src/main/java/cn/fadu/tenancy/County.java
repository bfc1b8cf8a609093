package cn.fadu.tenancy;

/** A county and the cell it lives in; {@code code} is the administrative division's, six digits. */
public record County(int id, String code, String name, SchemaName schema, String cell)
        implements Tenant {

    @Override
    public County county() {
        return this;
    }
}
