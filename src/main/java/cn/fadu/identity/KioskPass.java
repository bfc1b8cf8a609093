package cn.fadu.identity;

import cn.fadu.tenancy.County;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who a big screen is: of a county, nobody in particular. It lives for one request. */
public record KioskPass(int kiosk, County county) implements AuthenticatedPrincipal {

    /** Names no account, for a user name never holds a blank. */
    @Override
    public String getName() {
        return "kiosk " + kiosk;
    }
}
