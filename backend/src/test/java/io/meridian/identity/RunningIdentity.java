package io.meridian.identity;

import io.meridian.Meridian;
import io.meridian.shared.web.BodyLimit;
import io.meridian.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Identity alone, or with what a test adds, on a real port, with people of ours kept beside it. */
public final class RunningIdentity implements AutoCloseable {
    public static final String PASSWORD = "a long walk to Belfort";

    public final ConfigurableApplicationContext context;
    public final int port;

    private RunningIdentity(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static RunningIdentity start(Path data, String... properties) {
        return start(Only.class, data, properties);
    }

    /** The whole product. */
    public static RunningIdentity product(Path data, String... properties) {
        return run(Meridian.class, data, List.of(), properties);
    }

    public static RunningIdentity start(Class<?> parts, Path data, String... properties) {
        return run(parts, data, List.of("--spring.autoconfigure.exclude=" + String.join(",", axon())), properties);
    }

    private static RunningIdentity run(Class<?> parts, Path data, List<String> more, String... properties) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--meridian.data=" + data));
        all.addAll(more);
        all.addAll(List.of(properties));
        return new RunningIdentity(new SpringApplicationBuilder(parts).run(all.toArray(String[]::new)));
    }

    private static List<String> axon() {
        List<String> names = new ArrayList<>();
        org.springframework.boot.context.annotation.ImportCandidates.load(
                        org.springframework.boot.autoconfigure.AutoConfiguration.class,
                        AxonAutoConfiguration.class.getClassLoader())
                .forEach(name -> {
                    if (name.startsWith("org.axonframework.")) {
                        names.add(name);
                    }
                });
        return names;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Visitor visitor() {
        return new Visitor(port);
    }

    /** A user who has chosen the password of this test; the id of their person. */
    public String person(String login, boolean administrator) {
        return user(login, administrator).person();
    }

    /** A user who has chosen the password of this test. */
    User user(String login, boolean administrator) {
        String person = bean(OurPeople.class).register(login, ZoneId.of("Europe/Vienna"));
        return bean(Users.class)
                .add(
                        login,
                        person,
                        bean(Passwords.class).hash(PASSWORD),
                        administrator,
                        ZoneId.of("Europe/Vienna"),
                        "en",
                        false);
    }

    public Visitor signedIn(String login) {
        Visitor visitor = visitor();
        if (visitor.signIn(login, PASSWORD).status() != 204) {
            throw new AssertionError("cannot sign in " + login);
        }
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }

    /** People of ours in memory. */
    public static final class People implements OurPeople {
        private final Map<String, Ours> people = new ConcurrentHashMap<>();

        @Override
        public Optional<Ours> find(String person) {
            return Optional.ofNullable(people.get(person));
        }

        @Override
        public String register(String name, ZoneId zone) {
            return register(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, zone);
        }

        public String register(UUID command, String name, ZoneId zone) {
            people.put(command.toString(), new Ours(command.toString(), name, null));
            return command.toString();
        }
    }

    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = {Users.class, BodyLimit.class})
    public static class Only {
        @org.springframework.context.annotation.Bean
        protected People people() {
            return new People();
        }

        @org.springframework.context.annotation.Bean
        protected DemoPeople demoPeople(People people) {
            return () -> List.of(new DemoPeople.Offered(
                    "ines", "Ines Brandt", "global account manager, Vienna", ZoneId.of("Europe/Vienna"), false, true));
        }
    }
}
