package io.meridian.testing;

import io.meridian.Meridian;
import io.meridian.testing.Visitor.Answer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product on a real port with an administrator who came in by the printed link; everything goes over HTTP. */
public final class RunningMeridian implements AutoCloseable {
    public static final String PASSWORD = "a long walk to Belfort";
    private static final String LINK = "http://localhost:%d/setup\\?token=(\\S+)";

    private final ConfigurableApplicationContext context;
    private final int port;
    private final Visitor administrator;

    private RunningMeridian(ConfigurableApplicationContext context, String token) {
        this.context = context;
        this.port = portOf(context);
        this.administrator = visitor();
        administrator.get("/api/me");
        ok(administrator.post("/api/setup", firstAdministrator(token)));
    }

    /** What the page behind the printed link sends: Root, who signs in as {@code root}. */
    public static Map<String, String> firstAdministrator(String token) {
        return Map.of(
                "token",
                token,
                "name",
                "Root",
                "login",
                "root",
                "password",
                PASSWORD,
                "zone",
                "Europe/Vienna",
                "language",
                "en");
    }

    public static RunningMeridian start(Path data, String... properties) {
        return start(data, List.of(), properties);
    }

    /** With more beans than the product has. */
    public static synchronized RunningMeridian start(Path data, List<Class<?>> more, String... properties) {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            List<String> all = new ArrayList<>(List.of("--server.port=0", "--meridian.data=" + data));
            all.addAll(List.of(properties));
            ConfigurableApplicationContext context = SpringApplication.run(
                    Stream.concat(Stream.of(Meridian.class), more.stream()).toArray(Class<?>[]::new),
                    all.toArray(String[]::new));
            Matcher link =
                    Pattern.compile(LINK.formatted(portOf(context))).matcher(said.toString(StandardCharsets.UTF_8));
            if (!link.find()) {
                throw new AssertionError("no link was printed: " + said.toString(StandardCharsets.UTF_8));
            }
            return new RunningMeridian(context, link.group(1));
        } finally {
            System.setOut(console);
            console.print(said.toString(StandardCharsets.UTF_8));
        }
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Visitor administrator() {
        return administrator;
    }

    public Visitor visitor() {
        return new Visitor(port);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A person of ours with a login that begins with this name, signed in. */
    public Someone someone(String name) {
        String login = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        Answer added = ok(administrator.act("/api/directory/people", Map.of("name", name, "zone", "Europe/Vienna")));
        String person = changed(added);
        String position = added.json().path("position").asString();
        Answer made = ok(administrator.send(
                "POST",
                "/api/users",
                Map.of("person", person, "login", login, "administrator", false),
                Map.of("Min-Position", position)));
        String path = made.json().path("path").asString();
        Visitor visitor = visitor();
        visitor.get("/api/me");
        ok(visitor.post("/api/password", Map.of("token", path.substring(path.indexOf('=') + 1), "password", PASSWORD)));
        ok(visitor.signIn(login, PASSWORD));
        return new Someone(person, visitor);
    }

    /** Somebody signed in, and who they are. */
    public record Someone(String person, Visitor browser) {}

    /** The id of the first thing that an act made or changed. */
    public static String changed(Answer answer) {
        return answer.json().path("changed").path(0).path("id").asString();
    }

    public static Answer ok(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.status() + ": " + answer.text());
        }
        return answer;
    }

    @Override
    public void close() {
        context.close();
    }
}
