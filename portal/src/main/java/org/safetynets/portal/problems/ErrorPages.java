package org.safetynets.portal.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.safetynets.portal.layout.SignInFirst;
import org.safetynets.portal.services.Problem;
import org.safetynets.portal.services.ServiceProblem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person sees when a page cannot be shown, with the way on. */
@ControllerAdvice
class ErrorPages {

    @ExceptionHandler
    ModelAndView refused(ServiceProblem refusal, HttpServletRequest request) {
        var problem = refusal.problem();
        if (problem.status() == 401 && HttpMethod.GET.matches(request.getMethod())) {
            return new ModelAndView("redirect:" + SignInFirst.signIn(request.getRequestURI()));
        }
        return page(template(problem.status()), problem);
    }

    @ExceptionHandler({
        NothingHere.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView nothingHere() {
        return page("error/404", plain(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    ModelAndView wrongMethod(HttpRequestMethodNotSupportedException refused) {
        return page("error/404", plain(HttpStatus.METHOD_NOT_ALLOWED));
    }

    @ExceptionHandler
    ModelAndView serviceOut(ResourceAccessException out) {
        return page("error/503", plain(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static String template(int status) {
        return switch (status) {
            case 401 -> "error/401";
            case 403 -> "error/403";
            case 404 -> "error/404";
            case 502, 503, 504 -> "error/503";
            default -> status < 500 ? "error/4xx" : "error/5xx";
        };
    }

    private static Problem plain(HttpStatus status) {
        return new Problem(null, null, status.value(), null, null, null);
    }

    private static ModelAndView page(String template, Problem problem) {
        return new ModelAndView(
                template, Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }
}
