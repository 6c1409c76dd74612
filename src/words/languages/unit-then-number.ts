/** "Lecture 9", in languages that put the number behind what is numbered, whatever that is. */
export const unitThenNumber = {
	numbered_lecture: "{unit} {number}",
	numbered_lesson: "{unit} {number}",
	numbered_week: "{unit} {number}",
	numbered_chapter: "{unit} {number}",
	numbered_session: "{unit} {number}",
	numbered_class: "{unit} {number}",
	numbered_unit: "{unit} {number}",
	numbered_module: "{unit} {number}",
	numbered_part: "{unit} {number}",
};
