package cn.fadu.api;

import cn.fadu.identity.SystemAdmission;
import cn.fadu.identity.SystemPass;
import cn.fadu.identity.SystemTokens;
import cn.fadu.tenancy.CellUnavailableException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a system in by the token of this very request; no session, no cookie, no other way. */
class TokenDoor extends OncePerRequestFilter {

    static final String RIGHT = "SYSTEM";
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;

    private final SystemTokens tokens;
    private final Pace pace;
    private final Problems problems;

    TokenDoor(SystemTokens tokens, Pace pace, Problems problems) {
        this.tokens = tokens;
        this.pace = pace;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER) || header.length() > LONGEST) {
            chain.doFilter(request, response);
            return;
        }
        SystemAdmission admission;
        try {
            admission = tokens.admit(header.substring(BEARER.length()).strip());
        } catch (CellUnavailableException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER);
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            return;
        }
        switch (admission) {
            case SystemAdmission.Admitted(var pass) -> enter(pass, request, response, chain);
            case SystemAdmission.Closed() ->
                    problems.write(request, response, HttpStatus.FORBIDDEN, "closed");
            case SystemAdmission.Unknown() -> chain.doFilter(request, response);
        }
    }

    private void enter(
            SystemPass pass,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var wait = pace.secondsToWait(pass);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            problems.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many",
                    pace.aMinute(),
                    wait);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        pass, "", AuthorityUtils.createAuthorityList(RIGHT)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
