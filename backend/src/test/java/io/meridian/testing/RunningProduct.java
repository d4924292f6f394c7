package io.meridian.testing;

import io.meridian.Meridian;
import io.meridian.identity.SignUps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product in memory on a real port, started once for all tests of the API. */
public final class RunningProduct {
    private static @Nullable RunningProduct running;

    private final ConfigurableApplicationContext context;
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    private RunningProduct(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static synchronized RunningProduct get() {
        if (running == null) {
            running = new RunningProduct(new SpringApplicationBuilder(Meridian.class)
                    .run("--server.port=0", "--meridian.store=memory", "--meridian.data=" + directory()));
        }
        return running;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The person of ours who has this login, made when first asked for; {@code admin} is an administrator. */
    public String person(String login) {
        return people.computeIfAbsent(login, absent -> SignUps.person(context, login, login.equals("admin")));
    }

    /** This person at a browser, signed in. */
    public Visitor as(String login) {
        person(login);
        return visitors.computeIfAbsent(login, absent -> {
            Visitor visitor = visitor();
            if (visitor.signIn(login, SignUps.PASSWORD).status() != 204) {
                throw new AssertionError("cannot sign in " + login);
            }
            return visitor;
        });
    }

    /** Somebody who is not signed in. */
    public Visitor visitor() {
        return new Visitor(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private static Path directory() {
        try {
            Path data = Files.createTempDirectory("meridian-test");
            data.toFile().deleteOnExit();
            return data;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
