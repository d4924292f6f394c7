package io.meridian.shared.web;

import io.meridian.shared.ExpectedFailure;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside every controller with a problem too. */
@RestController
class ErrorPage implements ErrorController {
    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        // A session is written after the controller has answered.
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && ProblemAdvice.expectedIn(failure) instanceof ExpectedFailure expected) {
            return problems.answer(expected);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode code = HttpStatusCode.valueOf(status instanceof Integer number ? number : 404);
        return problems.answer(code, ProblemAdvice.codeOf(code), null, new HttpHeaders());
    }
}
