package org.safetynets.training.question.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.question.application.LoadingQuestions;
import org.safetynets.training.question.domain.QuestionBank;
import org.safetynets.training.question.domain.QuestionBanks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loading and exporting questions, which is the network's business. */
@RestController
@RequestMapping("/api/training/question-banks")
@AllowNetworkAdmin
class QuestionBankController {

    private final LoadingQuestions loading;
    private final QuestionBanks banks;
    private final AuditTrail trail;

    QuestionBankController(LoadingQuestions loading, QuestionBanks banks, AuditTrail trail) {
        this.loading = loading;
        this.banks = banks;
        this.trail = trail;
    }

    /** A bank that is there already is replaced by version (If-Match). */
    @PutMapping
    ResponseEntity<BankBody> load(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BankBody request,
            Caller caller) {
        var bank =
                loading.load(
                        request.standard(),
                        request.module(),
                        request.toDomain(),
                        version -> Etags.requireMatch(ifMatch, version));
        trail.note(AuditEntry.by(caller, "questions.loaded").on("question-bank", bank.id()));
        return answer(bank);
    }

    @GetMapping("/{standard}/{module}")
    ResponseEntity<BankBody> export(@PathVariable String standard, @PathVariable String module) {
        return banks.find(standard, module)
                .map(QuestionBankController::answer)
                .orElseThrow(NotFoundException::new);
    }

    private static ResponseEntity<BankBody> answer(QuestionBank bank) {
        return ResponseEntity.ok().eTag(Etags.of(bank.version())).body(BankBody.of(bank));
    }
}
