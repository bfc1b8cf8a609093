package cn.fadu.notice.ui;

import cn.fadu.notice.Calendars;
import cn.fadu.notice.Wishes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The calendars' own door: the secret in the address is the only key, and it opens nothing else.
 */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain feeds(HttpSecurity http, Wishes wishes, Calendars calendars) {
        http.securityMatcher(FeedDoor.ADDRESS + "**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(
                sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.addFilterAfter(new FeedDoor(wishes, calendars), AuthorizationFilter.class);
        return http.build();
    }
}
