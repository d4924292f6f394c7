package io.meridian.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Makes users of a running product without the mails and links that people get theirs by. */
public final class SignUps {
    public static final String PASSWORD = "a long walk to Belfort";

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private SignUps() {}

    /** A person of ours with this login; their id. */
    public static String person(ApplicationContext product, String login, boolean administrator) {
        String person = product.getBean(OurPeople.class).register(UUID.randomUUID(), login, VIENNA);
        product.getBean(Users.class)
                .add(
                        login,
                        person,
                        product.getBean(Passwords.class).hash(PASSWORD),
                        administrator,
                        VIENNA,
                        "en",
                        false);
        return person;
    }
}
