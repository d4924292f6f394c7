package io.meridian.directory.write.changeregion;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes what is known of a region. */
@RestController
class ChangeRegionController {
    private final Commands commands;

    ChangeRegionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/regions/{region}/change")
    Commands.Result changeRegion(
            Signed signed, @PathVariable String region, @RequiresVersion Act act, @RequestBody ChangedRegion body) {
        return commands.send(
                new ChangeRegion(region, body.name(), body.zone(), body.hours(), body.head(), body.from()),
                act,
                () -> DirectoryPolicy.mayManage(signed));
    }
}
