package org.safetynets.portal.incidents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.UrgentReview;
import org.safetynets.portal.services.groups.UrgentReview.Details;
import org.safetynets.portal.services.groups.UrgentReviewsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms to join that cannot wait: what waits first, and one of them with whose it is and why. */
@Controller
@RequestMapping("/organizations/{organizationId}/urgent")
class UrgentReviewController {

    /** Answers for which somebody is called; the others say nothing of why. */
    private static final Set<String> REASONS =
            Set.of(
                    "Q6-now",
                    "Q6-past",
                    "Q6-unsure",
                    "Q7-yes",
                    "Q7-unsure",
                    "Q8-plan",
                    "Q8-often",
                    "Q8-passing",
                    "Q9-yes",
                    "Q9-unsure");

    private final UrgentReviewsApi reviews;
    private final Names names;

    UrgentReviewController(UrgentReviewsApi reviews, Names names) {
        this.reviews = reviews;
        this.names = names;
    }

    @GetMapping
    String board(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("board", reviews.board(organizationId, Math.max(0, page)));
        names.add(organizationId, model);
        return "incidents/urgent";
    }

    @GetMapping("/{reviewId}")
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, reviewId, viewer, model);
    }

    @PostMapping("/{reviewId}/take-up")
    String takeUp(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            Form form,
            Viewer viewer,
            Model model) {
        var taken = Outcome.of(() -> reviews.takeUp(organizationId, reviewId, Map.of()));
        return taken(taken, organizationId, reviewId, form, viewer, model);
    }

    @PostMapping("/{reviewId}/take-over")
    String takeOver(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            Form form,
            Viewer viewer,
            Model model) {
        var taken = Outcome.of(() -> reviews.takeOver(organizationId, reviewId, Map.of()));
        return taken(taken, organizationId, reviewId, form, viewer, model);
    }

    private String taken(
            Outcome<UrgentReview> taken,
            UUID organizationId,
            UUID reviewId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (taken) {
            case Outcome.Done(var it) ->
                    "redirect:/organizations/%s/urgent/%s?done=urgent-taken-up"
                            .formatted(organizationId, reviewId);
            case Outcome.Refused(var problem) -> {
                model.addAttribute("form", form.refused(problem));
                yield page(organizationId, reviewId, viewer, model);
            }
        };
    }

    /** Staff learn whether it goes, never where to. */
    @PostMapping("/{reviewId}/reach")
    String reach(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            Form form,
            Viewer viewer,
            Model model) {
        var asked = Outcome.of(() -> reviews.reach(organizationId, reviewId, Map.of()));
        return switch (asked) {
            case Outcome.Done(var it) ->
                    "redirect:/organizations/%s/urgent/%s?done=reach-%s"
                            .formatted(organizationId, reviewId, it.goes());
            case Outcome.Refused(var problem) -> {
                model.addAttribute("form", form.refused(problem));
                yield page(organizationId, reviewId, viewer, model);
            }
        };
    }

    private String page(UUID organizationId, UUID reviewId, Viewer viewer, Model model) {
        UrgentReview review = reviews.one(organizationId, reviewId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("review", review);
        model.addAttribute("reasons", reasons(review.details()));
        var mine = viewer.personId().equals(review.takenUpBy());
        var seesAll = viewer.has(organizationId, "safety-lead", "supervisor", "coordinator");
        model.addAttribute("mine", mine);
        model.addAttribute("takesOver", seesAll && !mine && !review.waits());
        model.addAttribute("reads", viewer.has(organizationId, "coordinator"));
        names.add(organizationId, model);
        return "incidents/urgent-one";
    }

    private static List<String> reasons(@Nullable Details details) {
        return details == null
                ? List.of()
                : details.answers().entrySet().stream()
                        .map(it -> it.getKey() + "-" + it.getValue())
                        .filter(REASONS::contains)
                        .sorted()
                        .toList();
    }
}
