package cn.fadu.operation.ui;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;

/** A tenant with what the operator calls it by. */
record Named(Tenant tenant, String code, String name) {

    static Named of(Tenant tenant) {
        return switch (tenant) {
            case County county -> new Named(county, county.code(), county.name());
            case Township township -> new Named(township, township.code(), township.name());
        };
    }
}
