package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path place;

    @Test
    void somebodyElsesDirectoryIsRefusedAndNothingIsWrittenIntoIt() throws IOException {
        Files.writeString(place.resolve("recipes.txt"), "soup");
        assertThatThrownBy(() -> DataDirectory.open(place))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("holds other things than Meridian's");
        assertThat(place).isDirectoryContaining("glob:**recipes.txt");
        assertThat(Files.list(place)).hasSize(1);
    }

    @Test
    void anEmptyDirectoryIsTakenAndItsOwnIsTakenAgain() throws IOException {
        Files.createDirectory(place.resolve("lost+found"));
        Files.writeString(place.resolve(".keep"), "");
        DataDirectory.open(place).close();
        Files.writeString(place.resolve("notes.txt"), "what an operator left here");
        DataDirectory.open(place).close();
    }

    @Test
    void aRestoredBackupIsTaken() throws IOException {
        Files.createFile(place.resolve("log.db"));
        Files.createFile(place.resolve("README"));
        DataDirectory.open(place).close();
    }

    @Test
    void everyFileInItIsLookedAtBeforeAnythingIsWritten() throws IOException {
        Path fresh = place.resolve("fresh");
        DataFile ours = directory -> {};
        DataFile foreign = directory -> {
            throw new LogRefused("not ours");
        };
        assertThatThrownBy(() -> DataDirectory.open(fresh, List.of(ours, foreign)))
                .hasMessage("not ours");
        assertThat(fresh).isEmptyDirectory();
        DataDirectory.open(fresh, List.of(ours)).close();
    }

    @Test
    void oneProcessAtATimeHoldsIt() {
        DataDirectory held = DataDirectory.open(place);
        assertThatThrownBy(() -> DataDirectory.open(place))
                .isInstanceOf(LogRefused.class)
                .hasMessageStartingWith("Another Meridian is using the data directory");
        held.close();
        DataDirectory.open(place).close();
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("cannot be created or written to");
    }
}
