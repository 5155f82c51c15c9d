package org.safetynets.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.platform.problems.ProblemWriter;
import org.safetynets.platform.security.Callers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a repeated request with the same {@code Idempotency-Key} take effect once.
 *
 * <p>The request runs inside a transaction which also stores its answer, so there is no moment at
 * which the change is kept and the answer is not. A key belongs to its caller for a day; with
 * another request it is refused (422). Answers other than 2xx are not kept: nothing changed.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    public static final String HEADER = "Idempotency-Key";

    /** Set on the request when what failed inside may succeed in a new transaction. */
    public static final String TRANSIENT = IdempotencyFilter.class.getName() + ".transient";

    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final StoredAnswers answers;
    private final TransactionOperations transactions;
    private final ProblemWriter problems;

    public IdempotencyFilter(
            StoredAnswers answers, TransactionOperations transactions, ProblemWriter problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !UNSAFE.contains(request.getMethod())
                || request.getHeader(HEADER) == null
                || isFile(request);
    }

    /** A file is not held in memory; sent twice it is two files, until something refers to one. */
    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        var caller = Callers.current();
        if (!WELL_FORMED.matcher(key).matches()) {
            problems.write("invalid-request", HttpStatus.BAD_REQUEST, request, response);
            return;
        }
        if (caller.isEmpty()) {
            chain.doFilter(request, response); // a key is kept per caller, and nobody is known
            return;
        }
        var repeatable = new RepeatableRequest(request);
        var owned = new IdempotencyKey(caller.get().id().toString(), key);
        var fingerprint = repeatable.fingerprint();
        var known = answers.find(owned);
        if (known.isPresent()) {
            replay(known.get(), fingerprint, request, response);
            return;
        }
        run(repeatable, response, chain, owned, fingerprint);
    }

    private void replay(
            StoredAnswer answer,
            String fingerprint,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (answer.fingerprint().equals(fingerprint)) {
            answer.writeTo(response);
        } else {
            problems.write(
                    "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, request, response);
        }
    }

    /** Two at once: the second meets the first's stored answer, is run again and replays it. */
    private void run(
            RepeatableRequest request,
            HttpServletResponse response,
            FilterChain chain,
            IdempotencyKey key,
            String fingerprint)
            throws ServletException, IOException {
        try {
            TransactionRetry.<Boolean, RuntimeException>run(
                    () -> {
                        var attempt = new ContentCachingResponseWrapper(fresh(response));
                        transactions.executeWithoutResult(
                                it -> attempt(request, attempt, chain, key, fingerprint, it));
                        unchecked(attempt::copyBodyToResponse);
                        return true;
                    });
        } catch (Unchecked e) {
            switch (e.getCause()) {
                case IOException it -> throw it;
                case ServletException it -> throw it;
                case null, default -> throw e;
            }
        }
    }

    private void attempt(
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            IdempotencyKey key,
            String fingerprint,
            TransactionStatus transaction) {
        var known = answers.find(key);
        if (known.isPresent()) {
            unchecked(() -> replay(known.get(), fingerprint, request, response));
            return;
        }
        request.removeAttribute(TRANSIENT);
        unchecked(() -> chain.doFilter(request.again(), response));
        if (request.getAttribute(TRANSIENT) != null) {
            throw new StaleVersionException(); // answered inside, but worth another run
        }
        if (HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            answers.store(key, StoredAnswer.of(fingerprint, response));
        } else {
            transaction.setRollbackOnly();
        }
    }

    /** What an attempt before this one has set must not stay. */
    private static HttpServletResponse fresh(HttpServletResponse response) {
        var requestId = response.getHeader(RequestId.HEADER);
        response.reset();
        if (requestId != null) {
            response.setHeader(RequestId.HEADER, requestId);
        }
        return response;
    }

    @FunctionalInterface
    private interface Checked {
        void run() throws IOException, ServletException;
    }

    private static void unchecked(Checked work) {
        try {
            work.run();
        } catch (IOException | ServletException e) {
            throw new Unchecked(e);
        }
    }

    private static final class Unchecked extends RuntimeException {
        Unchecked(Exception cause) {
            super(cause);
        }
    }
}
