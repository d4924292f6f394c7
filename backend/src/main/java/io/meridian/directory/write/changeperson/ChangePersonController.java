package io.meridian.directory.write.changeperson;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes what is known of a person of ours. */
@RestController
class ChangePersonController {
    private final Commands commands;

    ChangePersonController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/people/{person}/change")
    Commands.Result changePerson(
            Signed signed, @PathVariable String person, @RequiresVersion Act act, @RequestBody ChangedPerson body) {
        return commands.send(
                new ChangePerson(
                        person,
                        body.name(),
                        body.function(),
                        body.region(),
                        body.zone(),
                        body.hours(),
                        body.language(),
                        body.from()),
                act,
                () -> DirectoryPolicy.mayManage(signed));
    }
}
