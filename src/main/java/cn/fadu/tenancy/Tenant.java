package cn.fadu.tenancy;

/** Whoever owns a schema: a county or one of its townships. */
public sealed interface Tenant permits County, Township {

    SchemaName schema();

    /** The county that the tenant is or belongs to; it decides on the cell. */
    County county();

    /** The same tenant under another name. */
    default Tenant called(String name) {
        return switch (this) {
            case County(var id, var code, _, var schema, var cell) ->
                    new County(id, code, name, schema, cell);
            case Township(var id, var county, var code, _, var kind, var schema) ->
                    new Township(id, county, code, name, kind, schema);
        };
    }
}
