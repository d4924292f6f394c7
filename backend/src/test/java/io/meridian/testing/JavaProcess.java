package io.meridian.testing;

import java.util.ArrayList;
import java.util.List;

/** A program on the class path of the tests in a process of its own, quick to start and to be killed. */
public final class JavaProcess {
    private JavaProcess() {}

    /** What it complains of stands among what it says. */
    public static ProcessBuilder of(Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
