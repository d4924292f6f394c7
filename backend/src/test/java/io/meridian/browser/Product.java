package io.meridian.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product, started as its own process on a free port with a data directory of its own. */
public final class Product implements AutoCloseable {
    private final Process process;
    private final Path said;
    private final Path complained;
    private final int port;

    private Product(Process process, Path said, Path complained, int port) {
        this.process = process;
        this.said = said;
        this.complained = complained;
        this.port = port;
    }

    /** Starts {@code target/meridian.jar} and waits until it answers. */
    public static Product start(Path data, String... options) throws IOException, InterruptedException {
        int port = freePort();
        Path said = data.resolveSibling(data.getFileName() + ".out");
        Path complained = data.resolveSibling(data.getFileName() + ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx768m",
                "-jar",
                Path.of("target", "meridian.jar").toAbsolutePath().toString(),
                "--data=" + data,
                "--port=" + port));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        Product product = new Product(process, said, complained, port);
        product.awaitAnswer();
        return product;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** What it has said, complaints last. */
    public String output() throws IOException {
        return Files.readString(said) + complaints();
    }

    /** What it has said on its error stream. */
    public String complaints() throws IOException {
        return Files.readString(complained);
    }

    /** Tells it to stop, and waits for nothing. */
    public void tellToStop() {
        process.destroy();
    }

    /** Its exit code, once it has stopped. */
    public int stopped() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("SIGTERM did not stop the product within 20 s");
        }
        return process.exitValue();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create(url() + "/api/me"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            for (int tries = 0; tries < 1200; tries++) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the product stopped at start:\n" + output());
                }
                try {
                    client.send(health, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(50);
                }
            }
        }
        close();
        throw new IllegalStateException("the product did not answer:\n" + output());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        tellToStop();
        stopped();
    }
}
