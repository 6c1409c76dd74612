/**
 * Given names common among authors, to tell `Liu, Pengfei, and Wei, Jason` from a list of family names and a
 * name from a two-word title. Evidence only: a name that is missing here is still a name.
 */
const names = `
Aaron Abhijit Abigail Abraham Adam Adrian Adriana Agnes Ahmed Aidan Ajay Akira Alan Alain Albert Alberto Alec
Alejandro Aleksander Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alice Alison Allan
Allen Alvin Amanda Amartya Amos Amy Ana Anders Andre André Andrea Andreas Andrei Andrej Andrew Andrey Andy Angela
Angus Anil Anita Anja Ankur Ann Anna Anne Annette Anthony Antoine Anton Antonio António Antti Ariel Armand Arthur
Arvind Ashish Ashley Avi Ayesha Barbara Barry Bart Beatrice Ben Benjamin Bernard Bernd Bernhard Bertrand Beth Bill
Björn Bob Bradley Brandon Brendan Brenden Brent Brian Bruce Bruno Bryan Caleb Carl Carla Carlo Carlos Carol Caroline
Catherine Cathy Charles Charlotte Chelsea Chen Chin Chris Christian Christina Christine Christoph Christophe
Christopher Claire Clara Claudia Claude Claudio Clayton Colin Connor Corinna Craig Cristina Cynthia Dale Dan Dana
Daniel Daniela Daniele Danqi Daphne Daron Dario Dave David Dean Deborah Denis Dennis Denny Derek Diana Diane Diederik
Dietrich Dimitri Dinah Dirk Dmitri Dmitry Don Donald Donna Doris Dorothy Doug Douglas Dustin Dzmitry Earl Ed Eduard
Eduardo Edward Edwin Eileen Elaine Eleanor Elena Elinor Elisabeth Elizabeth Ellen Elliot Emil Emile Emily Emma
Emmanuel Enrico Eric Erica Erik Ernest Esther Ethan Eugene Eva Evan Evelyn Fabian Fabio Fabrizio Federico Felix
Fernanda Fernando Florian Frances Francesca Francesco Francis Francisco François Frank Franz Fred Frederick Friedrich
Gabriel Gabriele Gareth Gary Gautam Geoffrey Geoff Georg George Georgia Gerald Gerard Gerd Ghassen Gillian Giovanni
Giulia Giuseppe Glenn Gordon Grace Graham Greg Gregory Guido Guillaume Guillermo Gustav Guy Hal Hannah Hans Harald
Harold Harry Hartmut Heather Hector Heike Heinrich Heinz Helen Helena Henri Henrik Henry Herbert Herman Hermann
Hervé Hiroshi Holger Howard Hugh Hugo Hyung Ian Igor Ilya Ilias Illia Imre Ines Ingrid Irene Irina Isaac Isabel
Isabelle Ivan Jack Jacob Jacques Jake Jakob James Jamie Jan Jane Janet Jared Jason Javier Jay Jean Jeff Jeffrey
Jennifer Jens Jeremy Jérôme Jerome Jerry Jesse Jessica Jesús Jian Jim Jimmy Joachim Joan Joanna Joanne João Jochen Joe
Joel Johan Johann Johannes John Jon Jonas Jonathan Jordan Jorge José Jose Josef Joseph Josh Joshua Juan Judea Judith
Jukka Julia Julian Juliana Julie Jun Jürgen Justin Kai Kaiming Karen Karl Karin Karol Kate Katharina Katherine Kathleen
Kathryn Katja Kay Keith Kelly Kelvin Ken Kenneth Kenton Kent Kevin Kim Kirsten Klaus Knut Konrad Koray Kristen
Kristina Kurt Kyle Kyunghyun Lars Larry Laura Lauren Laurens Laurent Lawrence Leah Lee Lena Leo Leon Leonard Leonardo
Leslie Lew Liam Linda Lisa Liwei Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luke Luke Łukasz
Lukasz Lynn Madeleine Magnus Manuel Mara Marc Marcel Marcin Marco Marcus Margaret Maria María Marianne Marie Marina
Mario Marjan Mark Markus Marta Martha Martin Martín Marvin Mary Massimo Mateusz Mathias Mathieu Matei Matt Matteo Matthew
Matthias Maureen Maurice Max Maxime Maximilian Maya Megan Mehmet Mehdi Melanie Melissa Mia Michael Michal Michel
Michele Michelle Miguel Mihai Mike Mikael Mikhail Mikael Miles Milton Ming Mirella Miriam Mitchell Mohamed Mohammad
Moira Monica Morgan Moritz Moses Nadia Nancy Naomi Natalia Natalie Natasha Nate Nathan Neil Nelson Niall Nicholas Nick
Nicola Nicolas Nicole Niels Nigel Niki Nikita Nikolai Nikos Nils Nina Noah Noam Nora Norbert Norman Olaf Ole Oleg Olga
Oliver Olivier Omar Omer Oriol Oscar Oskar Ottmar Otto Owen Pablo Pamela Paola Paolo Pascal Patricia Patrick Paul Paula
Paulo Pavel Pedro Peng Pengfei Percy Per Peter Petr Phil Philip Philipp Philippe Phillip Pierre Piotr Priya Quentin
Quoc Rachel Radford Rafael Raj Rajesh Ralf Ralph Ramon Raphael Ravi Ray Raymond Rebecca Reinhard Rémi René Ricardo
Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalind Ross Roy Rudolf Rui
Ruslan Russell Ruth Ryan Saharon Sally Salvatore Sam Samuel Samy Sandra Sanjay Sanjeev Sara Sarah Scott Sean Sebastian
Sébastien Sendhil Serena Sergei Sergey Sergio Shafi Shai Shannon Sharon Shaoqing Sheila Shimon Shinji Shirley Sidney
Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Soumith Stan Stanley Stefan Stefano Stella Stephan Stephanie
Stephen Steve Steven Stewart Stuart Sue Susan Susanne Suzanne Sven Sylvia Sylvain Takeo Tamara Tanya Tara Ted Teresa
Terrence Terry Theodore Thomas Thorsten Tiago Tim Timothy Tobias Todd Tom Tomas Tomáš Tomaso Tommi Toni Tony Tracy
Trevor Uri Ursula Ute Vaclav Valentin Valeria Vanessa Vera Veronica Victor Viktor Vincent Virginia Vitaly Vladimir
Wallace Walter Wanda Warren Wayne Wei Weizhe Wendy Werner Wilhelm Will Willem William Winston Wolfgang Xavier Xiang
Xiangyu Xiaoming Xuezhi Yacine Yair Yan Yang Yann Yarin Yasuo Yejin Yi Yiming Ying Yinhan Yoav Yoshua Yonatan Yu Yuan
Yukiko Yulia Yunjey Yuri Yves Yvonne Zachary Zhengbao Zhou Zoe Zoubin Jinlan Hiroaki Graham Maarten Keshav Santhanam
Xiao Lei Fei Hao Jing Jie Jia Bo Han Hong Hui Kun Li Lin Min Ning Qi Qiang Rong Shan Song Tao Tian Ting Wen Xin Yue
Yun Zhen Zhi Pieter Philipp Frederik Egon Gunnar Torsten Esa Kaisa Milan Zdeněk Ondřej Jiří Jan Petra Tomasz Paweł
Михаил Александр Андрей Николай Сергей Владимир Дмитрий Иван Алексей Анна Мария Ольга Елена
`;

export const givenNames: ReadonlySet<string> = new Set(
	names.trim().split(/\s+/),
);
