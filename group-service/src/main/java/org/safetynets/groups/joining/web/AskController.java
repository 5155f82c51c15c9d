package org.safetynets.groups.joining.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.application.AskResult;
import org.safetynets.groups.joining.application.AskResult.Asked;
import org.safetynets.groups.joining.application.AskResult.NotAsked;
import org.safetynets.groups.joining.application.AskResult.NotUnderstood;
import org.safetynets.groups.joining.application.AskResult.Stopped;
import org.safetynets.groups.joining.application.AskingToJoin;
import org.safetynets.groups.joining.domain.Member;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.FieldError;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asking to join, by anyone who is signed in. */
@RestController
class AskController {

    private final AskingToJoin asking;

    AskController(AskingToJoin asking) {
        this.asking = asking;
    }

    /** 201 with the request; 200 when the screening stopped and nothing was kept. */
    @PostMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/join-requests")
    @AllowSignedIn
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<JoinRequestResponse> ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody AskRequest request,
            Caller caller) {
        var member = new Member(caller.personId(), caller.pseudonym());
        return asking.ask(
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        member,
                        request.toAnswers(),
                        request.told())
                .map(it -> answer(it, member))
                .orElseThrow(NotFoundException::new);
    }

    private static FieldError notAsked(String question) {
        return new FieldError(
                "answers." + question, "is not asked for this purpose, or not answered so");
    }

    private static ResponseEntity<JoinRequestResponse> answer(AskResult result, Member member) {
        return switch (result) {
            case Asked(var placement, var group, var screening, var suggested) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(
                                    JoinRequestResponse.of(placement, group, screening.resources())
                                            .suggesting(suggested));
            case NotUnderstood(var questions) ->
                    throw new InvalidRequestException(
                            questions.stream().map(AskController::notAsked).toList());
            case Stopped(var group, var screening) ->
                    ResponseEntity.ok(JoinRequestResponse.stopped(screening, group, member));
            case NotAsked(var reason) -> throw new RefusedException(reason);
        };
    }
}
