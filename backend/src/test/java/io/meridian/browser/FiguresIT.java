package io.meridian.browser;

import io.meridian.shared.Instants;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * Measures the packaged product and prints what it measured beside a raw limit of the same machine in the same run; asserts
 * nothing about time. Asked for by {@code -Dmeridian.figures}: see docs/operating.md.
 */
@EnabledIfSystemProperty(named = "meridian.figures", matches = ".*")
@Isolated
class FiguresIT {
    private static final int STARTS = 3;
    private static final int COMMANDS = 300;
    private static final int PAGES = 200;
    private static final long DAY = 86_400_000_000L;

    /** What the page of an account asks at a past instant. */
    private static final List<String> PAGE =
            List.of("", "/ribbon", "/timeline", "/commitments/waiting", "/names", "/team", "/differences");

    private final List<String> lines = new ArrayList<>();

    @TempDir
    Path directory = Path.of("");

    @Test
    void whatIsMeasured() throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        say("processors %d, load at the beginning %.1f", Runtime.getRuntime().availableProcessors(), load());
        long demo = System.nanoTime();
        try (Product product = Product.start(data, "--demo", "--demo-anchor=2026-11-23")) {
            ready(product);
            say("demo made, imported and ready: %.1f s after the start of the JVM", seconds(demo));
        }
        List<Double> starts = new ArrayList<>();
        for (int before = 1; before < STARTS; before++) {
            long again = System.nanoTime();
            try (Product product = Product.start(data, "--demo", "--demo-anchor=2026-11-23")) {
                ready(product);
                starts.add(seconds(again));
            }
        }
        long again = System.nanoTime();
        try (Product product = Product.start(data, "--demo", "--demo-anchor=2026-11-23")) {
            Visitor ines = ready(product);
            starts.add(seconds(again));
            say("started on that data directory and ready, each after the start of its JVM: %s s", starts);
            String account = largest(ines);
            commands(ines, account);
            pages(ines, account);
            browsers(product);
        }
        Path report = Path.of("target", "figures.txt");
        Files.write(report, lines);
        lines.forEach(System.out::println);
        System.out.println("The figures stand in " + report.toAbsolutePath());
    }

    /** The accounts page answers, with its views at the head. */
    private static Visitor ready(Product product) throws InterruptedException {
        Visitor visitor = new Visitor(URI.create(product.url()));
        visitor.get("/api/me");
        JsonNode ines = visitor.get("/api/demo/people").json().path("people").get(0);
        Answer signed = visitor.post(
                "/api/demo/session", Map.of("person", ines.path("person").asString("")));
        Assertions.assertTrue(signed.status() < 300, signed::text);
        for (int tries = 0; tries < 200; tries++) {
            Answer accounts = visitor.get("/api/accounts?limit=1000");
            if (accounts.status() == 200 && accounts.json().path("rows").size() > 0) {
                return visitor;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the accounts page did not answer");
    }

    /** The account of the demo with the most recorded acts. */
    private static String largest(Visitor ines) {
        String largest = "";
        int most = -1;
        for (JsonNode row : ines.get("/api/accounts?limit=1000").json().path("rows")) {
            String account = row.path("account").asString("");
            int acts = ines.get("/api/accounts/" + account + "/changes")
                    .json()
                    .path("recorded")
                    .size();
            if (acts > most) {
                most = acts;
                largest = account;
            }
        }
        return largest;
    }

    private void commands(Visitor ines, String account) throws IOException {
        String path = "/api/accounts/" + account + "/interactions";
        IntConsumer log = index -> {
            Answer answer = ines.act(path, Map.of("sheet", Map.of("kind", "note", "subject", "Measured " + index)));
            Assertions.assertEquals(200, answer.status(), answer::text);
        };
        times(50, log);
        double[] raw = fsyncs();
        double[] floor = times(COMMANDS, index -> ines.get("/api/me"));
        double[] acts = times(COMMANDS, log);
        say("raw limit, 4 kB appended and forced: p50 %.2f ms, p99 %.2f ms", at(raw, 50), at(raw, 99));
        say(
                "raw limit, the smallest signed-in request (GET /api/me): p50 %.2f ms, p99 %.2f ms",
                at(floor, 50), at(floor, 99));
        say(
                "command over HTTP (log an interaction, durable): p50 %.2f ms, p99 %.2f ms, p50 is %.1f times both limits together",
                at(acts, 50), at(acts, 99), at(acts, 50) / (at(raw, 50) + at(floor, 50)));
    }

    private void pages(Visitor ines, String account) {
        List<Long> recorded = new ArrayList<>();
        ines.get("/api/accounts/" + account + "/changes")
                .json()
                .path("recorded")
                .forEach(instant -> recorded.add(Instants.parse(instant.asString(""))));
        long first = recorded.getFirst();
        long last = recorded.getLast();
        Random random = new Random(7);
        IntConsumer now = index -> page(ines, account, "");
        IntConsumer past = index -> {
            String instant = Instants.text(first + (long) (random.nextDouble() * (last - first - DAY)));
            page(ines, account, "?at=" + instant + (index % 2 == 0 ? "&known=" + instant : ""));
        };
        times(20, now);
        times(20, past);
        double[] present = times(PAGES, now);
        double[] asOf = times(PAGES, past);
        say(
                "account page now, %d requests one after another, %d acts: p50 %.0f ms, p95 %.0f ms",
                PAGE.size() - 1, recorded.size(), at(present, 50), at(present, 95));
        say(
                "account page as of, both axes, %d requests one after another: p50 %.0f ms, p95 %.0f ms, p95 is %.1f times the page now",
                PAGE.size(), at(asOf, 50), at(asOf, 95), at(asOf, 95) / at(present, 95));
    }

    private static void page(Visitor ines, String account, String query) {
        for (String part : PAGE) {
            if (query.isEmpty() && part.equals("/differences")) {
                continue;
            }
            String asked = part.equals("/differences") ? query.replaceAll("&known=.*", "") : query;
            Answer answer = ines.get("/api/accounts/" + account + part + asked);
            Assertions.assertEquals(200, answer.status(), () -> part + asked + " " + answer.text());
        }
    }

    private void browsers(Product product) throws IOException, InterruptedException {
        var chromium = BrowserIT.chromium();
        if (chromium.isEmpty()) {
            say("event to the other browser: not measured, no Chromium or Chrome is installed");
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(BrowserIT.node().toString(), "e2e/figures.ts")
                .directory(BrowserIT.FRONTEND.toFile())
                .redirectErrorStream(true);
        builder.environment().put("MERIDIAN_URL", product.url());
        builder.environment().put("MERIDIAN_CHROMIUM", chromium.get().toString());
        Process process = builder.start();
        try (var output = process.inputReader()) {
            output.lines().forEach(lines::add);
        }
        Assertions.assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
    }

    private double[] fsyncs() throws IOException {
        ByteBuffer page = ByteBuffer.allocate(4096);
        try (FileChannel file =
                FileChannel.open(directory.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            return times(COMMANDS, index -> {
                try {
                    file.write(page.rewind());
                    file.force(false);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    /** In milliseconds, sorted. */
    private static double[] times(int count, IntConsumer act) {
        double[] times = new double[count];
        for (int index = 0; index < count; index++) {
            long from = System.nanoTime();
            act.accept(index);
            times[index] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double seconds(long from) {
        return Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void say(String form, Object... arguments) {
        lines.add(String.format(Locale.ROOT, form, arguments));
    }
}
