package io.meridian.directory.write.correctregion;

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

/** Corrects and takes back what was said of a region. */
@RestController
class CorrectRegionController {
    private final Commands commands;

    CorrectRegionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/regions/{region}/correct")
    Commands.Result correctRegion(
            Signed signed, @PathVariable String region, @RequiresVersion Act act, @RequestBody Correction body) {
        return commands.send(
                new CorrectRegion(region, body.event(), body.changed()), act, () -> DirectoryPolicy.mayManage(signed));
    }

    @PostMapping("/api/directory/regions/{region}/undo")
    Commands.Result undoRegionChange(
            Signed signed, @PathVariable String region, @RequiresVersion Act act, @RequestBody Undo body) {
        return commands.send(new UndoRegionChange(region, body.event()), act, () -> DirectoryPolicy.mayManage(signed));
    }
}
