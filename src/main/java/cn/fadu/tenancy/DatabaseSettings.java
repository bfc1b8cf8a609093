package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/**
 * Where the databases are and who signs in: {@code fadu.db.*}, or {@code FADU_DB_URL}, {@code
 * FADU_DB_USER}, {@code FADU_DB_PASSWORD} or {@code FADU_DB_PASSWORD_FILE}. {@code user} is the
 * owner, who provisions and migrates; the runtime login's password follows from the owner's unless
 * it is given, so that several processes agree on it.
 *
 * @param cell the name of the home cell, whose platform schema is the registry
 * @param cells further cells by name; what an address leaves out is as in the home cell
 */
@ConfigurationProperties("fadu.db")
public record DatabaseSettings(
        String url,
        String user,
        @Nullable String password,
        @Nullable Path passwordFile,
        @DefaultValue("fadu_app") String appUser,
        @Nullable String appPassword,
        @Nullable Path appPasswordFile,
        @DefaultValue("10") int poolSize,
        @DefaultValue("main") String cell,
        @DefaultValue Map<String, CellAddress> cells) {

    /** A further database; user and password default to those of the home cell. */
    public record CellAddress(
            String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path passwordFile) {}

    /** Settings of one database, everything else at its default. */
    public static DatabaseSettings of(String url, String user, String password) {
        return new DatabaseSettings(
                url, user, password, null, "fadu_app", null, null, 10, "main", Map.of());
    }

    /** The settings that the process was started with, for commands that need no Spring. */
    public static DatabaseSettings fromEnvironment() {
        var settings =
                Binder.get(new StandardEnvironment())
                        .bind("fadu.db", DatabaseSettings.class)
                        .orElseThrow(() -> incomplete("No database"));
        if (!has(settings.url()) || !has(settings.user())) {
            throw incomplete("The address or the user of the database is missing");
        }
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException(
                    "FADU_DB_URL is not an address like jdbc:postgresql://host:5432/fadu");
        }
        if (!has(settings.password()) && settings.passwordFile() == null) {
            throw incomplete("The password of the database is missing");
        }
        return settings;
    }

    private static IllegalStateException incomplete(String what) {
        return new IllegalStateException(
                what + ": set FADU_DB_URL, FADU_DB_USER and FADU_DB_PASSWORD, or give --data DIR");
    }

    private static boolean has(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public DatabaseSettings withPoolSize(int connections) {
        return new DatabaseSettings(
                url,
                user,
                password,
                passwordFile,
                appUser,
                appPassword,
                appPasswordFile,
                connections,
                cell,
                cells);
    }

    public DatabaseSettings withCells(Map<String, CellAddress> further) {
        return new DatabaseSettings(
                url,
                user,
                password,
                passwordFile,
                appUser,
                appPassword,
                appPasswordFile,
                poolSize,
                cell,
                further);
    }

    CellLogins home() {
        return logins(cell, url, user, secret(password, passwordFile));
    }

    /** The address and both logins of a further cell, if the settings name it. */
    @Nullable CellLogins further(String name) {
        var address = cells.get(name);
        if (address == null) {
            return null;
        }
        var ownPassword =
                address.password() == null && address.passwordFile() == null
                        ? secret(password, passwordFile)
                        : secret(address.password(), address.passwordFile());
        return logins(
                name, address.url(), address.user() == null ? user : address.user(), ownPassword);
    }

    private CellLogins logins(String name, String address, String owner, String ownerPassword) {
        var given = appPassword != null || appPasswordFile != null;
        var runtime = given ? secret(appPassword, appPasswordFile) : derived(ownerPassword);
        return new CellLogins(name, address, owner, ownerPassword, appUser, runtime, poolSize);
    }

    private String derived(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var digest = mac.doFinal(("runtime login " + appUser).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static String secret(@Nullable String value, @Nullable Path file) {
        if (file == null) {
            return value == null ? "" : value;
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the password file " + file, e);
        }
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s, appUser=%s, cell=%s]"
                .formatted(url, user, appUser, cell);
    }
}
