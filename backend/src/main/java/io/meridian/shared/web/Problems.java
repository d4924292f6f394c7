package io.meridian.shared.web;

import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.StillHangs;
import io.meridian.shared.web.Problem.ConflictingField;
import io.meridian.shared.web.Problem.FieldProblem;
import io.meridian.shared.web.Problem.HangingFact;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answer to a failure: for controllers as an entity, for filters straight into the response. */
@Component
public class Problems {
    private final ProblemWords words;
    private final JsonMapper json;

    Problems(ProblemWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** Answers an expected failure from a filter. */
    public void write(HttpServletResponse response, ExpectedFailure failure) throws IOException {
        Duration retry = failure.retryAfter();
        if (retry != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(retry));
        }
        write(response, of(failure));
    }

    /** Answers from a filter with a bare code. */
    public void write(HttpServletResponse response, int status, String code) throws IOException {
        write(response, of(status, code, null, List.of(), null));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The English sentence of a code, for what is listed rather than answered as a failure. */
    public String sentence(String code, List<String> arguments) {
        return words.detail(code, arguments);
    }

    ResponseEntity<Object> answer(ExpectedFailure failure) {
        HttpHeaders headers = new HttpHeaders();
        Duration retry = failure.retryAfter();
        if (retry != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds(retry));
        }
        return answer(of(failure), headers);
    }

    ResponseEntity<Object> answer(HttpStatusCode status, String code, @Nullable String field, HttpHeaders headers) {
        return answer(of(status.value(), code, field, List.of(), null), headers);
    }

    ResponseEntity<Object> malformed(List<FieldProblem> errors) {
        FieldProblem first = errors.getFirst();
        return answer(of(400, first.code(), first.field(), List.of(), errors), new HttpHeaders());
    }

    private ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Problem of(ExpectedFailure failure) {
        Problem plain = of(failure.status(), failure.code(), failure.field(), failure.arguments(), null);
        return switch (failure) {
            case ChangedMeanwhile changed ->
                plain.withDifferences(
                        changed.version(),
                        changed.differences().stream().map(ConflictingField::of).toList());
            case StillHangs refused ->
                plain.withHanging(
                        refused.hanging().stream().map(HangingFact::of).toList());
            default -> plain;
        };
    }

    private Problem of(
            int status,
            String code,
            @Nullable String field,
            List<String> arguments,
            @Nullable List<FieldProblem> errors) {
        return new Problem(
                "/problems/" + code,
                words.title(code),
                status,
                words.detail(code, arguments),
                code,
                field,
                arguments.isEmpty() ? null : arguments,
                errors,
                null,
                null,
                null);
    }

    private static String seconds(Duration retry) {
        return Long.toString(Math.max(1, retry.plusMillis(999).toSeconds()));
    }
}
