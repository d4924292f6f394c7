package io.meridian.directory.read.regions;

import io.meridian.directory.Directory;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers which regions there are; whoever is signed in may ask. */
@RestController
class RegionsController {
    private final Views views;

    RegionsController(Views views) {
        this.views = views;
    }

    @GetMapping("/api/directory/regions")
    Views.Answer<RegionsView> regions(
            Signed signed,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        return views.read(
                Directory.ACCOUNT,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> RegionsView.read(documents, reading, signed.administrator()));
    }
}
