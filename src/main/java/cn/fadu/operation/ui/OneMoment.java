package cn.fadu.operation.ui;

import cn.fadu.shell.Moments;
import cn.fadu.tenancy.TenantDatabase;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** An answer's reads as one visit to the database. */
@Component
class OneMoment implements Moments {

    private final TenantDatabase database;

    OneMoment(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public <T> T one(Answer<T> answer) throws IOException {
        return database.visit(answer::give);
    }
}
