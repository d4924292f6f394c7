package io.meridian;

import io.meridian.eventlog.LogCommandLine;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
// Boot would read every class below io.meridian at each start, in search of Jackson mix-ins that are not there.
@AutoConfigurationPackage(basePackages = "io.meridian.shared.web")
public class Meridian {
    private static final int CANNOT_START = 1;
    private static final int NOT_UNDERSTOOD = 2;

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.help());
            return;
        }
        List<String> properties;
        try {
            properties = Options.properties(arguments);
        } catch (Options.Unusable unusable) {
            System.err.println(unusable.getMessage());
            System.exit(NOT_UNDERSTOOD);
            return;
        }
        OptionalInt done = LogCommandLine.run(properties, System.out, System.err);
        if (done.isPresent()) {
            System.exit(done.getAsInt());
            return;
        }
        ClassCache.use();
        try {
            SpringApplication.run(Meridian.class, properties.toArray(String[]::new));
        } catch (RuntimeException failed) {
            // What went wrong has been said by StartFailures or Spring Boot's own reporters.
            System.exit(CANNOT_START);
        }
    }
}
