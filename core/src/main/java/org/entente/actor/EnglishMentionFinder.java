package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Document;
import org.entente.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Mentions by dictionaries, patterns of words and coreference rules for English.
 *
 * <p>First every sentence is read by itself ({@link Phrases}), then the document decides whom the drafts stand for
 * ({@link Resolver}). The tree is asked only for heads and subjects.
 */
public final class EnglishMentionFinder implements MentionFinder {
    private final Lexicon lexicon;
    private final OfficeHolders holders;
    private final Publishers publishers;
    private final Groups groups;

    private EnglishMentionFinder(Lexicon lexicon, OfficeHolders holders, Publishers publishers, Groups groups) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.publishers = publishers;
        this.groups = groups;
    }

    /** Loads the committed resources. */
    public static EnglishMentionFinder load() {
        return new EnglishMentionFinder(Lexicon.load(), OfficeHolders.load(), Publishers.load(), Groups.load());
    }

    @Override
    public List<Mention> find(Document document, List<Sentence> sentences) {
        String title = Headline.withoutPlace(document.title());
        Words headline = new Words(title, Headline.of(title), lexicon);
        List<Words> words = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            words.add(new Words(document.text(), sentence, lexicon));
        }
        String publisher = publishers.state(document);
        List<Words> all = new ArrayList<>(words);
        all.add(headline);
        Doubts doubts = Doubts.of(all, publisher);
        List<Draft> titled = new Phrases(-1, headline, doubts)
                .read().stream()
                        .map(d -> holders.complete(d, document.published()))
                        .toList();
        List<List<Draft>> drafts = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            drafts.add(new Phrases(i, words.get(i), doubts).read());
        }
        Topics topics = new Topics(
                titled,
                drafts,
                publisher,
                publishers.home(document),
                new JointVoices(title, headline).codes(titled, drafts));
        Resolver resolver = new Resolver(holders, document.published(), topics, words);
        return mentions(resolver.resolve(titled, drafts), sentences, words, document.published());
    }

    private List<Mention> mentions(
            List<Draft> drafts, List<Sentence> sentences, List<Words> words, @Nullable LocalDate day) {
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Sentence sentence = sentences.get(draft.sentence());
            int head = Heads.of(sentence, draft.first(), draft.last(), draft.anchor());
            List<Participant> participants = draft.who().stream()
                    .filter(w -> !w.isEmpty())
                    .map(w -> groups.at(w, day))
                    .map(Who::participant)
                    .distinct()
                    .toList();
            mentions.add(new Mention(
                    draft.sentence(),
                    draft.first(),
                    draft.last(),
                    head,
                    sentence.span(draft.first(), draft.last()),
                    draft.kind(),
                    participants,
                    draft.place() != null ? draft.place() : host(words.get(draft.sentence()), draft)));
        }
        return mentions;
    }

    /** The state to which a named embassy or envoy is sent: "Embassy of Korea in Baku", "ambassador to Chad". */
    private static @Nullable String host(Words words, Draft draft) {
        if (draft.kind() != Mention.Kind.BODY && draft.kind() != Mention.Kind.PERSON) {
            return null;
        }
        for (int i = draft.first() + 1; i < draft.last(); i++) {
            if (words.is(i, "in", "to", "at")) {
                Match match = words.proper(words.is(i + 1, "the") ? i + 2 : i + 1);
                if (match != null
                        && match.type() != EntryType.IGO
                        && match.entry().code() != null) {
                    return match.entry().code();
                }
            }
        }
        return null;
    }
}
