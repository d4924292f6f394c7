package io.meridian.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, as a person of ours.
 *
 * @param hash of the password; null until one is set
 * @param demo exists in the demo profile only
 */
record User(
        String id,
        String login,
        String person,
        @Nullable String hash,
        boolean administrator,
        boolean disabled,
        ZoneId zone,
        String language,
        boolean demo) {

    static User of(ResultSet row) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("login"),
                row.getString("person"),
                row.getString("hash"),
                row.getBoolean("administrator"),
                row.getBoolean("disabled"),
                ZoneId.of(row.getString("zone")),
                row.getString("language"),
                row.getBoolean("demo"));
    }

    Signed signed() {
        return new Signed(id, person, administrator, zone);
    }
}
