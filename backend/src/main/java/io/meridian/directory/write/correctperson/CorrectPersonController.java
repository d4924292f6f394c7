package io.meridian.directory.write.correctperson;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Correction;
import io.meridian.shared.web.Undo;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects and takes back what was said of a person of ours. */
@RestController
class CorrectPersonController {
    private final Commands commands;

    CorrectPersonController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/people/{person}/correct")
    Commands.Result correctPerson(
            Signed signed, @PathVariable String person, @RequiresVersion Act act, @RequestBody Correction body) {
        return commands.send(
                new CorrectPerson(person, body.event(), body.changed()), act, () -> DirectoryPolicy.mayManage(signed));
    }

    @PostMapping("/api/directory/people/{person}/undo")
    Commands.Result undoPersonChange(
            Signed signed, @PathVariable String person, @RequiresVersion Act act, @RequestBody Undo body) {
        return commands.send(new UndoPersonChange(person, body.event()), act, () -> DirectoryPolicy.mayManage(signed));
    }
}
