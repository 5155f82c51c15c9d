package org.safetynets.training.question.web;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.training.question.domain.QuestionBanks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What trainers draw quizzes from, with what is right. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/question-banks")
@AllowRoles(Role.TRAINER)
class QuestionReadingController {

    private final QuestionBanks banks;

    QuestionReadingController(QuestionBanks banks) {
        this.banks = banks;
    }

    @GetMapping
    List<BankBody> list(@PathVariable UUID organizationId, @RequestParam String standard) {
        return banks.of(standard).stream().map(BankBody::of).toList();
    }
}
