package io.meridian.exchange.run;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.csv.ProposedShape;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.MappingProposal;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.exchange.mapping.ProposedText;
import io.meridian.exchange.mapping.TargetField;
import io.meridian.identity.Signed;
import io.meridian.shared.Unknown;
import io.meridian.shared.web.FileLanguage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports a CSV file through a mapping: first a rehearsal that says exactly what would happen, then the run. */
@RestController
@RequestMapping("/api/imports")
class ImportController {
    private final Imports imports;
    private final Importer importer;
    private final Mappings mappings;

    ImportController(Imports imports, Importer importer, Mappings mappings) {
        this.imports = imports;
        this.importer = importer;
        this.mappings = mappings;
    }

    /** What rows can become, and the fields of each. */
    record ImportTarget(String kind, List<TargetField> fields) {}

    /** A mapping document by its name. */
    record MappingText(String name, String into, String text) {}

    /** A mapping proposed from a file. */
    record ProposedMapping(List<String> header, String text) {}

    /** Whether refused rows are left out knowingly. */
    record RunImport(boolean soundOnly) {}

    /** An import as its owner sees it. {@code result} counts while it runs. */
    record ImportStatus(
            String id,
            String fileName,
            @Nullable String begunAt,
            ImportRun.State state,
            boolean soundOnly,
            @Nullable Report rehearsal,
            @Nullable Report result,
            @Nullable String failed) {
        static ImportStatus of(ImportRun run) {
            return new ImportStatus(
                    run.id(),
                    run.fileName(),
                    run.begunAt(),
                    run.state(),
                    run.soundOnly(),
                    run.rehearsal(),
                    run.result(),
                    run.failed());
        }
    }

    @GetMapping("/targets")
    List<ImportTarget> importTargets(Signed signed) {
        return importer.kinds().stream()
                .map(kind -> new ImportTarget(kind, importer.target(kind).fields()))
                .toList();
    }

    @GetMapping("/mappings")
    List<MappingText> importMappings(Signed signed) {
        return mappings.names().stream()
                .map(name -> {
                    String text = mappings.text(name).orElseThrow(() -> new Unknown("mapping"));
                    return new MappingText(name, Mappings.read(text).into(), text);
                })
                .toList();
    }

    @PostMapping(path = "/proposal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ProposedMapping proposeMapping(
            Signed signed,
            @RequestPart MultipartFile file,
            @RequestParam String into,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable FileLanguage language)
            throws IOException {
        byte[] content = file.getBytes();
        CsvFile.Shape shape = ProposedShape.of(content);
        CsvFile csv = CsvFile.read(content, shape);
        List<TargetField> fields = importer.target(into).fields();
        Map<String, String> constants = Map.of("zone", signed.zone().getId(), "responsible", signed.person());
        Mapping proposed = MappingProposal.of(name(file), into, source, csv, fields, shape, signed.zone(), constants);
        return new ProposedMapping(
                csv.header(), ProposedText.of(proposed, fields, Objects.requireNonNullElse(language, FileLanguage.EN)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportStatus rehearseImport(Signed signed, @RequestPart MultipartFile file, @RequestPart String mapping)
            throws IOException {
        return ImportStatus.of(imports.rehearse(signed, name(file), file.getBytes(), mapping));
    }

    @PostMapping("/{id}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportStatus runImport(Signed signed, @PathVariable String id, @RequestBody RunImport body) {
        return ImportStatus.of(imports.start(signed, id, body.soundOnly()));
    }

    @GetMapping("/{id}")
    ImportStatus importStatus(Signed signed, @PathVariable String id) {
        return ImportStatus.of(imports.status(signed, id));
    }

    /** Its file and its report; what was imported stays. Whoever made it may, and administrators. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeImport(Signed signed, @PathVariable String id) {
        imports.remove(signed, id);
    }

    @GetMapping
    MyImports myImports(Signed signed) {
        return MyImports.of(imports.of(signed));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv");
    }
}
