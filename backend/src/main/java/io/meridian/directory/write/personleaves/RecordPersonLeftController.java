package io.meridian.directory.write.personleaves;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records that a person of ours has left or will. */
@RestController
class RecordPersonLeftController {
    private final Commands commands;

    RecordPersonLeftController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/people/{person}/leave")
    Commands.Result recordPersonLeft(
            Signed signed, @PathVariable String person, @RequiresVersion Act act, @RequestBody PersonLeaving body) {
        return commands.send(new RecordPersonLeft(person, body.on()), act, () -> DirectoryPolicy.mayManage(signed));
    }
}
