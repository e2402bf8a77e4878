package org.entente.pipeline;

import java.util.List;
import org.entente.actor.EnglishMentionFinder;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.event.EventCoder;
import org.entente.event.EventExplainer;
import org.entente.event.FrameEventCoder;
import org.entente.event.Reading;
import org.entente.event.Reason;
import org.entente.judge.JudgedEventCoder;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;
import org.entente.language.Syntax;
import org.entente.speech.EnglishSpeechFinder;
import org.entente.speech.SpeechFinder;
import org.entente.speech.Utterance;
import org.entente.time.EnglishTimexTagger;
import org.entente.time.Timex;
import org.entente.time.TimexTagger;

/** Reads a document from text to events: the stages in order, nothing else. Immutable; safe to share between threads. */
public final class Pipeline {
    private final Syntax syntax;
    private final MentionFinder mentionFinder;
    private final TimexTagger timexTagger;
    private final SpeechFinder speechFinder;
    private final EventCoder eventCoder;

    public Pipeline(
            Syntax syntax,
            MentionFinder mentionFinder,
            TimexTagger timexTagger,
            SpeechFinder speechFinder,
            EventCoder eventCoder) {
        this.syntax = syntax;
        this.mentionFinder = mentionFinder;
        this.timexTagger = timexTagger;
        this.speechFinder = speechFinder;
        this.eventCoder = eventCoder;
    }

    /** The pipeline of this version of the program with its committed resources: rules and the learned judge. */
    public static Pipeline standard() {
        return with(JudgedEventCoder.load());
    }

    /** The same without the learned judge. */
    public static Pipeline rules() {
        return with(FrameEventCoder.load());
    }

    private static Pipeline with(EventCoder coder) {
        return new Pipeline(
                EnglishSyntax.load(),
                EnglishMentionFinder.load(),
                EnglishTimexTagger.load(),
                EnglishSpeechFinder.load(),
                coder);
    }

    /** What the document reports. */
    public List<Event> run(Document document) {
        return code(read(document));
    }

    /** The events in what was found. */
    public List<Event> code(Reading reading) {
        return eventCoder.code(reading);
    }

    /** Why an event of the reading has its values; empty when the coder gives no reasons. */
    public List<Reason> explain(Reading reading, Event event) {
        return eventCoder instanceof EventExplainer explainer ? explainer.explain(reading, event) : List.of();
    }

    /** Everything the stages before events find in the document. */
    public Reading read(Document document) {
        List<Sentence> sentences = syntax.analyze(document.text());
        List<Mention> mentions = mentionFinder.find(document, sentences);
        List<Timex> times = timexTagger.tag(document, sentences);
        List<Utterance> utterances = speechFinder.find(document, sentences, mentions);
        return new Reading(document, sentences, mentions, times, utterances);
    }
}
