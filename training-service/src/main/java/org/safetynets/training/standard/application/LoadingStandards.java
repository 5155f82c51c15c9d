package org.safetynets.training.standard.application;

import java.util.ArrayList;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.DraftingResult;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Drafts many standards from a file, all or none. */
@Service
public class LoadingStandards {

    private final WritingStandards writing;
    private final Standards standards;

    public LoadingStandards(WritingStandards writing, Standards standards) {
        this.writing = writing;
        this.standards = standards;
    }

    /** Up to the first that is refused; then nothing of it is kept. */
    @Transactional
    public List<DraftingResult> load(List<StandardContent> contents, PersonId by) {
        var results = new ArrayList<DraftingResult>();
        for (var content : contents) {
            var result = load(content, by);
            results.add(result);
            if (result instanceof DraftingResult.Refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return List.of(result);
            }
        }
        return results;
    }

    private DraftingResult load(StandardContent content, PersonId by) {
        return standards
                .find(content.code(), content.version())
                .filter(it -> it.content().equals(content))
                .<DraftingResult>map(Drafted::new)
                .orElseGet(() -> writing.draft(content, by));
    }
}
