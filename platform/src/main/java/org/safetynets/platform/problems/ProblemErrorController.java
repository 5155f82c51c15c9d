package org.safetynets.platform.problems;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors that never reached a controller, such as an address the server cannot parse. */
@RestController
@AllowAnyone
@Hidden
public class ProblemErrorController implements ErrorController {

    private final Problems problems;

    public ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer it ? HttpStatus.resolve(it) : null;
        if (status == null) {
            status = HttpStatus.NOT_FOUND;
        }
        var name =
                switch (status) {
                    case UNAUTHORIZED -> "unauthenticated";
                    case FORBIDDEN -> "forbidden";
                    case NOT_FOUND -> "not-found";
                    default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
                };
        return ResponseEntity.status(status).body(problems.of(name, status, null));
    }
}
