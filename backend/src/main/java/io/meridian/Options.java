package io.meridian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of the command line: what they are called, what they say, and which property each of them sets. */
enum Options {
    DATA("--data", "DIR", "meridian.data", "where everything is kept (default: ./data)"),
    PORT("--port", "NUMBER", "server.port", "port to listen on, 0 for any free one (default: 8080)"),
    ADDRESS(
            "--address",
            "ADDRESS",
            "server.address",
            "network address to listen on (default: all; with --demo this machine only)"),
    STORE("--store", "KIND", "meridian.store", "sqlite (default) or memory (nothing is kept)"),
    PUBLIC_URL(
            "--public-url",
            "URL",
            "meridian.public-url",
            "address under which people reach this server (default: http://localhost:<port>)"),
    BEHIND_PROXY(
            "--behind-proxy",
            null,
            "server.forward-headers-strategy=native",
            "trust X-Forwarded-* headers of a reverse proxy"),
    OIDC_ISSUER(
            "--oidc-issuer",
            "URL",
            "meridian.oidc.issuer",
            "offer signing in by this OpenID Connect provider; with --oidc-client"),
    OIDC_CLIENT("--oidc-client", "ID", "meridian.oidc.client", "what the provider calls this server"),
    OIDC_SECRET_FILE(
            "--oidc-secret-file",
            "FILE",
            "meridian.oidc.secret-file",
            "holds the client's secret (or the variable MERIDIAN_OIDC_SECRET does)"),
    OIDC_NAME("--oidc-name", "NAME", "meridian.oidc.name", "what people call the provider: \"Sign in with NAME\""),
    EXPORT("--export", "FILE", "meridian.export", "write the whole log to a file, and stop"),
    IMPORT("--import", "FILE", "meridian.import", "take an exported log over into an empty data directory, and stop"),
    VERIFY("--verify", null, "meridian.verify=true", "check that nobody changed the log, and stop"),
    DEMO("--demo", null, "spring.profiles.active=demo", "serve the demo workspace, on this machine only"),
    DEMO_ANCHOR("--demo-anchor", "DATE", "meridian.demo.anchor", "the Monday that the demo's stories end before"),
    DEMO_RESET("--demo-reset", null, "meridian.demo.reset=true", "make the demo workspace anew");

    private final String name;
    private final String value;
    private final String property;
    private final String sentence;

    Options(String name, @Nullable String value, String property, String sentence) {
        this.name = name;
        this.value = value == null ? "" : value;
        this.property = property;
        this.sentence = sentence;
    }

    static String help() {
        StringBuilder help = new StringBuilder("""
                Meridian: what was promised, to whom, and who knew.

                Usage: java -jar meridian.jar [options]

                """);
        for (Options option : values()) {
            help.append("  %-24s %s%n".formatted((option.name + " " + option.value).strip(), option.sentence));
        }
        help.append("  %-24s %s%n".formatted("--help", "print this and stop"));
        return help.toString();
    }

    /**
     * The same arguments as Spring properties; {@code --a.b=c} sets a property directly.
     *
     * @throws Unusable an option is not known or lacks its value
     */
    static List<String> properties(String... arguments) {
        List<String> properties = new ArrayList<>();
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (name.equals("--meridian.oidc.secret")) {
                throw new Unusable("A secret on the command line can be read by everybody on the machine;"
                        + " use --oidc-secret-file or the variable MERIDIAN_OIDC_SECRET.");
            }
            if (name.startsWith("--") && name.contains(".")) {
                properties.add(argument);
                continue;
            }
            Options option =
                    named(name).orElseThrow(() -> new Unusable("There is no option " + name + "; --help lists them."));
            if (option.value.isEmpty()) {
                properties.add("--" + option.property);
            } else if (equals >= 0) {
                properties.add("--" + option.property + "=" + argument.substring(equals + 1));
            } else if (index + 1 < arguments.length) {
                properties.add("--" + option.property + "=" + arguments[++index]);
            } else {
                throw new Unusable("The option " + name + " needs a value: " + option.value + ".");
            }
        }
        return properties;
    }

    private static Optional<Options> named(String name) {
        return Arrays.stream(values())
                .filter(option -> option.name.equals(name))
                .findFirst();
    }

    /** The command line cannot be understood; the message is for whoever typed it. */
    static final class Unusable extends RuntimeException {
        Unusable(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
