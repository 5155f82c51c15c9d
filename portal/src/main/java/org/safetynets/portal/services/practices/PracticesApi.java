package org.safetynets.portal.services.practices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Practices: founding, joining, leaving, and who works in them. */
@HttpExchange("/api/referrals/practices")
public interface PracticesApi {

    @GetExchange("/mine")
    List<MyPractice> mine();

    /** The only field is {@code name}. */
    @PostExchange
    Practice found(@RequestBody Map<String, String> name);

    /** The only field is {@code code}. */
    @PostExchange("/join")
    Practice join(@RequestBody Map<String, String> code);

    @GetExchange("/{practiceId}")
    Practice practice(@PathVariable UUID practiceId);

    @PutExchange("/{practiceId}")
    Practice rename(
            @PathVariable UUID practiceId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody Map<String, String> name);

    @PostExchange("/{practiceId}/requests")
    void ask(@PathVariable UUID practiceId);

    @PutExchange("/{practiceId}/requests/{personId}")
    Practice answer(
            @PathVariable UUID practiceId,
            @PathVariable UUID personId,
            @RequestBody Map<String, Boolean> accepted);

    @PostExchange("/{practiceId}/invitations")
    Invited invite(@PathVariable UUID practiceId);

    @DeleteExchange("/{practiceId}/invitations/{invitationId}")
    void withdraw(@PathVariable UUID practiceId, @PathVariable UUID invitationId);

    /** The only field is {@code part}: administrator or member. */
    @PutExchange("/{practiceId}/members/{personId}")
    Practice appoint(
            @PathVariable UUID practiceId,
            @PathVariable UUID personId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody Map<String, String> part);

    @DeleteExchange("/{practiceId}/members/{personId}")
    void remove(@PathVariable UUID practiceId, @PathVariable UUID personId);

    @DeleteExchange("/{practiceId}/members/me")
    void leave(@PathVariable UUID practiceId);
}
