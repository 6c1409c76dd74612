/** Words for a lecture in the languages courses are taught in, as the source of a regular expression without regard to case. */
export const lessonWords =
	"lecture|lesson|class|session|week|unit|module|vorlesung|sitzung|woche|einheit|cours|séance|semaine|leçon|clase|lección|sesión|semana|aula|lezione|college|bài|buổi|лекци[яиюй]|занят(?:ие|ия|ию)|лекці[яїю]|wykład(?:u|y)?|přednáš(?:ka|ky|ce)|ders|pertemuan|kuliah|föreläsning|forelesning|luento";

/** A lecture named by its number: `Lecture 8`, `8강`, `第8讲`; the number is one of its groups. */
export const numberedLesson = `(?<![\\p{L}\\p{N}])(?:${lessonWords})\\s*(?:no\\.?\\s*|#\\s*|nr\\.?\\s*|n°\\s*|№\\s*)?(\\d{1,3})(?![\\p{N}])|第\\s?(\\d{1,3})\\s?(?:讲|講|课|課|回|週|周|강)|(\\d{1,3})\\s?강`;
