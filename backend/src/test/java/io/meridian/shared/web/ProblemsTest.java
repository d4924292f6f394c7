package io.meridian.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.DiskIsFull;
import io.meridian.shared.Malformed;
import io.meridian.shared.Money;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.TooOften;
import io.meridian.shared.Unknown;
import jakarta.servlet.MultipartConfigElement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Problems problems = new Problems(new ProblemWords(), JSON);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Endpoints())
            .setControllerAdvice(
                    new ProblemAdvice(
                            problems, new StaticListableBeanFactory().getBeanProvider(MultipartConfigElement.class)),
                    new RequiredFields())
            .addFilters(new BodyLimits(limits(), problems))
            .setMessageConverters(new org.springframework.http.converter.json.JacksonJsonHttpMessageConverter(JSON))
            .build();

    @ParameterizedTest
    @CsvSource({
        "rule, 422, hierarchy-has-no-cycle",
        "unknown, 404, not-found",
        "refused, 403, account-managers-appoint",
        "changed, 412, changed-meanwhile",
        "malformed, 400, command-id-missing",
        "version, 428, version-missing",
        "bug, 500, unexpected"
    })
    void everyFailureIsAProblemWithItsStableCode(String failure, int status, String code) throws Exception {
        http.perform(get("/api/fail/" + failure))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + code))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(content().string(not(containsString("io.meridian"))))
                .andExpect(content().string(not(containsString("Exception"))))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void aBrokenRuleNamesItsFieldAndArguments() throws Exception {
        http.perform(get("/api/fail/rule"))
                .andExpect(jsonPath("$.field").value("parent"))
                .andExpect(jsonPath("$.arguments[0]").value("Antwerp"))
                .andExpect(jsonPath("$.detail").value("Antwerp would stand below itself."));
    }

    @Test
    void aConflictShowsMineTheirsAndBase() throws Exception {
        http.perform(get("/api/fail/changed"))
                .andExpect(jsonPath("$.version").value(7))
                .andExpect(jsonPath("$.differences[0].field").value("name"))
                .andExpect(jsonPath("$.differences[0].theirs").value("B"))
                .andExpect(jsonPath("$.differences[0].at").value("1970-01-01T00:00:00.000005Z"));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        http.perform(get("/api/fail/often"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "3"));
    }

    @Test
    void whoHasGoneIsToldNothing() throws Exception {
        http.perform(get("/api/fail/gone")).andExpect(content().string(""));
    }

    @Test
    void whatAnExpectedFailureStoppedIsAnsweredAsThatFailure() throws Exception {
        http.perform(get("/api/fail/log"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("disk-is-full"))
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(content().string(not(containsString("io.meridian"))));
    }

    @Test
    void theSentencesOfALogThatStopsAreSaidInFull() {
        assertThat(problems.sentence("clock-is-behind", List.of())).startsWith("The server's clock has gone back");
        assertThat(problems.sentence("log-cannot-be-read", List.of())).contains("in the server's log");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                          | ''            | malformed-json",
                "{\"name\":\"a\",\"parts\":[{\"day\":\"soon\"}]} | parts[0].day  | malformed-value",
                "{\"name\":\"a\",\"nmae\":\"b\",\"parts\":[]}    | nmae          | unknown-field",
                "{\"parts\":[]}                             | name          | required",
                "{\"name\":\"a\",\"parts\":[{}]}                | parts[0].day  | required",
                "{\"name\":\"a\",\"parts\":[{\"day\":\"2026-07-31\",\"count\":{}}]} | parts[0].count.pieces | required",
                "{\"name\":\" \",\"parts\":[]}                  | name          | not-blank"
            })
    void aMalformedBodyNamesTheField(String body, String field, String code) throws Exception {
        http.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() throws Exception {
        http.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(jsonPath("$.errors[0].field").value("name"))
                .andExpect(jsonPath("$.errors[1].field").value("parts"));
    }

    @Test
    void aRuleBrokenWhileReadingTheBodyNamesTheFieldOfTheBody() throws Exception {
        http.perform(post("/api/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"a\",\"parts\":[],\"value\":{\"amount\":1,\"currency\":\"XXZ\"}}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("currency-is-known"))
                .andExpect(jsonPath("$.field").value("value"));
    }

    @Test
    void aCompleteBodyPasses() throws Exception {
        http.perform(post("/api/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"a\",\"parts\":[{\"day\":\"2026-07-31\"}]}"))
                .andExpect(status().isOk());
    }

    @Test
    void aBodyLongerThanTheLimitIsRefusedUnlessItsAddressTakesMore() throws Exception {
        String body = "{\"name\":\"" + "a".repeat(1_100_000) + "\",\"parts\":[]}";
        http.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("body-too-large"));
        http.perform(post("/api/imports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
    }

    private static org.springframework.beans.factory.ObjectProvider<BodyLimit> limits() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("imports", new BodyLimit("/api/imports", DataSize.ofMegabytes(2)));
        return beans.getBeanProvider(BodyLimit.class);
    }

    @NullMarked
    record Thing(
            @NotBlank String name,
            List<Part> parts,
            @Nullable Money value) {}

    @NullMarked
    record Part(LocalDate day, @Nullable Counted count) {}

    @NullMarked
    record Counted(int pieces) {}

    /** Never scanned into an application. */
    @RestController
    @Profile("problems-test")
    static class Endpoints {
        @GetMapping("/api/fail/{what}")
        void fail(@PathVariable String what) {
            throw switch (what) {
                case "rule" -> new RuleBroken("hierarchy-has-no-cycle", "parent", "Antwerp");
                case "unknown" -> new Unknown("secret");
                case "refused" -> new Refused("account-managers-appoint");
                case "changed" ->
                    new ChangedMeanwhile(
                            7, List.of(new ChangedMeanwhile.Difference("name", "A", "B", "C", "person-1", 5)));
                case "malformed" -> new Malformed("command-id-missing", "Command-Id");
                case "version" -> Malformed.versionMissing();
                case "log" ->
                    new IllegalStateException(
                            "io.meridian.secret", new DiskIsFull(new IllegalStateException("secret")));
                case "gone" -> new HttpMessageNotWritableException("secret", new java.io.IOException("Broken pipe"));
                case "often" -> new TooOften(Duration.ofMillis(2100));
                default -> new IllegalStateException("io.meridian.secret");
            };
        }

        @PostMapping({"/api/things", "/api/imports"})
        void thing(@Valid @RequestBody Thing thing) {}
    }
}
