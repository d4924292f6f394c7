import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Run by the build with the packaged jar as its argument: starts the demo workspace once and reads it, so that the JVM writes down which
 * classes that took, and leaves them as {@code meridian.aot} beside the jar (ADR 0013).
 */
class TrainClassCache {
    private static final List<String> READS = List.of(
            "profile",
            "team",
            "ribbon",
            "timeline",
            "commitments/board",
            "commitments/waiting",
            "cases",
            "entities",
            "contacts");

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path cache = jar.resolveSibling("meridian.aot");
        Path data = Files.createTempDirectory(jar.getParent(), "training");
        Files.deleteIfExists(cache);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process product = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        jar.toString(),
                        "--demo",
                        "--data=" + data,
                        "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(jar.resolveSibling("training.log").toFile())
                .start();
        CookieManager cookies = new CookieManager();
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String person = first("\"person\":\"([^\"]+)\"", awaitAnswer(client, product, port));
            signIn(client, port, person, cookies);
            look(client, port);
        } finally {
            product.destroy();
            if (!product.waitFor(60, TimeUnit.SECONDS)) {
                product.destroyForcibly();
            }
            remove(data);
        }
        System.out.println(
                Files.exists(cache)
                        ? "class cache: " + Files.size(cache) / 1_000_000 + " MB"
                        : "no class cache was made");
    }

    private static String awaitAnswer(HttpClient client, Process product, int port) throws Exception {
        while (product.isAlive()) {
            try {
                return get(client, port, "/api/demo/people");
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the product stopped at start; see training.log");
    }

    private static void signIn(HttpClient client, int port, String person, CookieManager cookies) throws Exception {
        get(client, port, "/sign-in");
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        answered(
                client,
                request(port, "/api/demo/session")
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"person\":\"" + person + "\"}")));
    }

    private static void look(HttpClient client, int port) throws Exception {
        get(client, port, "/api/me");
        Instant then = Instant.now().minus(Duration.ofDays(75));
        String account = first("\"account\":\"([^\"]+)\"", get(client, port, "/api/accounts?limit=20"));
        for (String moment : List.of("", "?at=" + then, "?at=" + then + "&known=" + then)) {
            for (String read : READS) {
                get(client, port, "/api/accounts/" + account + "/" + read + moment);
            }
        }
    }

    private static String get(HttpClient client, int port, String path) throws Exception {
        return answered(client, request(port, path).GET());
    }

    private static String answered(HttpClient client, HttpRequest.Builder asked) throws Exception {
        HttpRequest request = asked.build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static void remove(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
