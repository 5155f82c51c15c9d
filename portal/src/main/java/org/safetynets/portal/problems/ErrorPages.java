package org.safetynets.portal.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.safetynets.portal.layout.Here;
import org.safetynets.portal.layout.SignInFirst;
import org.safetynets.portal.services.Problem;
import org.safetynets.portal.services.ServiceProblem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person sees when a page cannot be shown, with the way on. */
@ControllerAdvice
class ErrorPages {

    private static final Set<String> NEVER_KEPT = Set.of("/account/erase");

    private final Here here;

    ErrorPages(Here here) {
        this.here = here;
    }

    @ExceptionHandler
    ModelAndView refused(ServiceProblem refusal, HttpServletRequest request) {
        var problem = refusal.problem();
        if (problem.name().equals("step-up-required")) {
            return confirmFirst(request);
        }
        if (problem.status() == 401 && HttpMethod.GET.matches(request.getMethod())) {
            return new ModelAndView("redirect:" + SignInFirst.signIn(request.getRequestURI()));
        }
        return page(template(problem.status()), problem);
    }

    /** What was typed stays on the page, to be sent again; what ends an account never does. */
    private ModelAndView confirmFirst(HttpServletRequest request) {
        var kept = new LinkedHashMap<String, String[]>();
        if (mayBeKept(request)) {
            kept.putAll(request.getParameterMap());
        }
        return new ModelAndView(
                "error/confirm",
                Map.of(
                        "kept", kept,
                        "again", request.getRequestURI(),
                        "returnTo", here.before("/account")),
                HttpStatus.UNAUTHORIZED);
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        var type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && !NEVER_KEPT.contains(request.getRequestURI())
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException refused) {
        return page("error/4xx", tooLargeProblem());
    }

    /** Parts that nothing tells apart are no form of ours. */
    @ExceptionHandler
    ModelAndView noParts(MultipartException refused) {
        return page("error/4xx", plain(HttpStatus.BAD_REQUEST));
    }

    private static Problem tooLargeProblem() {
        return new Problem("/problems/body-too-large", null, 413, null, null, null, null);
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
        return new Problem(null, null, status.value(), null, null, null, null);
    }

    private static ModelAndView page(String template, Problem problem) {
        return new ModelAndView(
                template, Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }
}
