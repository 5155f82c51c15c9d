package org.safetynets.groups.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved progress of the questionnaire, the caller's alone. */
@RestController
@RequestMapping("/api/groups/mine/drafts/{groupId}")
@AllowSignedIn
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Answers so far; a question that is not answered yet is left out. */
    record DraftRequest(
            @Size(max = 20)
                    @Nullable
                            Map<
                                    @Pattern(regexp = WordsCheck.QUESTION) String,
                                    @NotNull @Size(max = 40) String>
                            choices,
            @Size(max = WordsCheck.MOST)
                    @Nullable
                            Map<
                                    @Pattern(regexp = WordsCheck.QUESTION) String,
                                    @NotNull @Size(max = WordsCheck.LONGEST) String>
                            words) {

        Answered answered() {
            return new Answered(
                    choices == null ? Map.of() : choices, words == null ? Map.of() : words);
        }
    }

    /** Nothing is kept for somebody who is not alone and free to answer. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable UUID groupId, @Valid @RequestBody DraftRequest request, Caller caller) {
        var answered = request.answered();
        var group = new GroupId(groupId);
        if ("no".equals(answered.choices().get("Q1"))) {
            drafts.takeAway(caller.personId(), group);
        } else {
            drafts.save(caller.personId(), group, answered);
        }
    }

    @GetMapping
    Answered saved(@PathVariable UUID groupId, Caller caller) {
        return drafts.of(caller.personId(), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAway(@PathVariable UUID groupId, Caller caller) {
        drafts.takeAway(caller.personId(), new GroupId(groupId));
    }
}
