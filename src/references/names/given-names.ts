/**
 * Given names common among authors, to tell `Liu, Pengfei, and Wei, Jason` from a list of family names and a
 * name from a two-word title. Evidence only: a name that is missing here is still a name.
 */
const names = `
Aakanksha Aaron Abby Abdul Abdullah Abel Abhijit Abhimanyu Abhinav Abhishek Abigail Abraham Adam Adele Adina Aditi
Aditya Adolf Adrian Adriana Agata Agnes Agnieszka Ahmad Ahmed Aidan Aimee Aisha Ajay Akash Aki Akira Alain Alan
Albert Alberto Albrecht Aldo Alec Alejandra Alejandro Alekh Aleksander Aleksandra Alena Alessandra Alessandro Alex
Alexander Alexandra Alexandre Alexandros Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alina Aline
Alireza Alison Alistair Allan Allen Allison Alma Alok Alonzo Alvin Alyssa Amanda Amartya Amelia Amin Amina Amir
Amit Amnon Amos Amy Ana Anand Ananya Anastasia Anat Anders Andre Andrea Andreas Andreea Andrei Andrej Andrew Andrey
Andrzej André Andrés Andy Angel Angela Angelica Angelika Angelo Angus Anil Anindya Anirudh Anish Anisha Anita Anja
Anka Ankur Ann Anna Annabelle Anne Annelies Annette Annika Anselm Anthony Antje Antoine Anton Antonella Antonia
Antonio Antti António Anu Anya Aohan Aram Arash Aravind Archie Aria Ariel Arjun Arlene Armand Armin Arnaud Arno
Arnold Aron Arpit Art Arthur Arturo Arun Arvind Asa Asaf Asha Ashish Ashley Astrid Atsushi Audrey August Augustin
Aurelia Aurélien Austin Avi Axel Ayesha Aylin Baptiste Barak Barbara Barry Bart Baruch Bas Basil Bastian Beata
Beatrice Beatriz Bella Ben Benedict Benedikt Benjamin Benoit Benoît Bernadette Bernard Bernardo Bernd Bernhard Bert
Berthold Bertrand Beth Betty Beverly Bill Birgit Bjarne Björn Blaise Blake Blanca Bo Boaz Bob Bogdan Boris Bowen Boyuan
Brad Bradley Brady Bram Brandon Brenda Brendan Brenden Brent Brian Bridget Brigitte Brooke Bruce Bruno Bryan Burton
Byron Caleb Cameron Camilla Camille Candace Carina Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Carsten
Casey Cass Catherine Cathy Cecilia Celeste Celia Cesar Chad Chandra Chao Charles Charlie Charlotte Chelsea Chen
Cheng Chenglong Chengwei Chester Chiara Chin Chirag Chloe Chloé Chris Christa Christel Christian Christiane
Christina Christine Christof Christoph Christophe Christopher Christos Chuck Chunyuan Cindy Claire Clara Clarence
Clark Claude Claudia Claudio Clayton Clemens Clifford Clive Clément Cody Colette Colin Connor Conrad Constance
Constantin Corey Corinna Cornelia Cornelius Cory Costas Courtney Craig Cristina Curt Curtis Cynthia Cyril Cyrus
Cédric Céline César Dagmar Daiki Daisuke Daisy Dale Damian Damien Damir Dan Dana Danica Daniel Daniela Daniele
Danielle Danny Danqi Daphne Dario Daron Darrell Darren Daryl Dave David Davide Dawei Dawid Dawn Dean Debbie Debora
Deborah Debra Deepak Deli Delphine Demis Dempsey Denis Denise Dennis Denny Derek Devin Devon Dhruv Diana Diane
Diederik Diego Dieter Dietmar Dietrich Dilip Dimitri Dimitris Dinah Dino Dirk Dita Dmitri Dmitry Dolores Domenico
Dominic Dominik Dominique Don Donald Donatella Donna Donnie Dora Doreen Doris Dorit Dorothea Dorothy Doug Douglas
Drew Duane Duncan Dustin Dušan Dwight Dylan Dzmitry Désirée Eamonn Earl Eberhard Eckhard Ed Eddie Edgar Edith
Edmond Edmund Edna Edoardo Edsger Eduard Eduardo Edward Edwin Edwina Efrat Egil Egon Ehud Eileen Eitan Elaine
Eleanor Elena Eleni Eleonora Eli Elias Elie Elinor Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elliot
Elliott Ellis Elmar Eloise Elsa Elsie Elvira Emil Emile Emilia Emiliano Emilie Emilio Emily Emma Emmanuel
Emmanuelle Emmy Enrico Enrique Enze Enzo Erez Erhard Eric Erica Erich Erik Erin Ernest Ernestine Ernesto Ernst
Errol Erwin Esa Esteban Estelle Esther Ethan Etienne Eugene Eugenia Eugenio Eunice Eva Evan Evangelos Eve Eveline
Evelyn Evgeny Ezra Fabian Fabien Fabienne Fabio Fabiola Fabrice Fabrizio Faith Fangyu Fanny Farah Farid Fatima Faye
Federico Fei Felicia Felix Ferdinand Fernanda Fernando Fiona Flora Florence Florian Floyd Frances Francesca
Francesco Francis Francisco Frank Franz François Fred Frederic Frederick Frederik Friedrich Fritz Frédéric Félix
Gabriel Gabriela Gabriele Gabriella Gail Gareth Garrett Garry Gary Gaurav Gautam Gavin Gayatri Gaël Gaëtan Gemma
Gene Genevieve Geoff Geoffrey Georg George Georges Georgia Georgina Geraint Gerald Gerard Gerd Gerda Gerhard Germán
Gert Gertrude Ghassen Giacomo Giancarlo Gianluca Gideon Gilad Gilbert Giles Gilles Gillian Gina Ginger Gino Giorgio
Giorgos Giovanni Gisela Giulia Giuseppe Gladys Glenn Gloria Godfrey Gonzalo Gordon Gottfried Grace Graham Grant
Greg Gregory Greta Gretchen Grzegorz Guangxuan Guanhua Guenter Guenther Guido Guillaume Guillermo Gunnar Guoliang
Gus Gustav Guy Gwen Gwendolyn Günter Günther Hadley Hagen Haim Hal Hamid Hamish Han Hanna Hannah Hanno Hans
Hans-Peter Hao Haotian Haoyu Harald Hari Harish Harold Harriet Harris Harrison Harry Harsh Hartmut Haruki Harvey
Hasan Hassan Hazel Heather Hector Heidi Heike Heikki Heiko Heinrich Heinz Helen Helena Helga Helge Helmut Hendrik
Henning Henri Henrietta Henrik Henry Herb Herbert Heribert Herman Hermann Hervé Hideki Hideo Hilary Hilda Hiroaki
Hiroki Hiroshi Hiroyuki Holger Holly Hong Honglak Hongyang Hongyi Hope Horace Horst Hossein Howard Howie Huajian
Hubert Huberto Hugh Hugo Hui Humberto Hussein Hyung Hyunwoo Ian Ida Ignacio Ignazio Igor Ilana Ilias Illia Ilse
Ilya Imran Imre Ina Ines Inga Inge Ingmar Ingo Ingrid Ioannis Irene Irina Iris Irving Irwin Isaac Isabel Isabelle
Isaiah Ishan Isidor Isobel Issam István Itai Italo Ivan Ivana Ivar Ivo Iwona Jaap Jacek Jack Jackie Jackson Jacob
Jacopo Jacqueline Jacques Jaehoon Jagdish Jaime Jake Jakob Jakub Jamal James Jamie Jan Jane Janek Janet Janice
Janina Janine Janos Jared Jarek Jaroslav Jasmine Jason Jasper Javier Jay Jayant Jean Jean-Baptiste Jean-Claude
Jean-François Jean-Luc Jean-Marc Jean-Pierre Jeanne Jeannette Jeff Jeffrey Jennifer Jens Jeremy Jeroen Jerome Jerry
Jesse Jessica Jesús Jia Jiacheng Jiahui Jialin Jian Jianfeng Jiatao Jiawei Jiayi Jie Jihoon Jill Jim Jimmy Jing
Jingdong Jinlan Jinwoo Jitendra Jiří Joachim Joan Joanna Joanne Joaquín Job Jocelyn Jochen Jody Joe Joel Joey Johan
Johann Johanna Johannes John Johnny Jolanta Jon Jonas Jonathan Joonho Jordan Jorge Joris Jos Jose Josef Josefina
Josep Joseph Josephine Josh Joshua Josiah Jost José Joy Joyce João Juan Juanita Jude Judea Judith Judy Jukka Jules
Julia Julian Juliana Julie Julien Juliet Juliette Julio Julius Jun June Junjie Junko Junnan Junxian Junyang Jurgen
Justin Justine Justyna János Jérôme Jörg Jürgen Kai Kaidi Kaiming Kaisa Kaiwen Kanishka Karen Karim Karin Karl
Karla Karlheinz Karol Karsten Karthik Kasper Katarina Kate Katerina Katharina Katharine Katherine Kathleen Kathrin
Kathryn Kathy Katie Katja Katrin Katsuhiko Kay Kayla Kazuhiro Kazuki Keiko Keisuke Keith Kelly Kelsey Kelvin Ken
Kendall Kenichi Kenji Kenneth Kent Kenta Kenton Kerry Kerstin Keshav Kevin Kexin Khalid Kim Kiran Kirill Kirk
Kirsten Kirsty Kit Klara Klaus Knut Kofi Koji Konrad Koray Kostas Kris Krishna Krishnan Kristen Kristian Kristin
Kristina Krzysztof Kumar Kun Kunal Kurt Kyle Kyunghyun Lana Lance Lara Larissa Larry Lars Laszlo Laura Laureano
Lauren Laurens Laurent Lauri Laurie Lawrence Leah Leanne Lee Lei Leif Leigh Leila Leland Lena Leo Leon Leonard
Leonardo Leslie Lester Levi Lew Lewis Leyang Li Lia Liam Liane Lianmin Lidia Lieven Lila Lili Lilian Lillian Lily
Lin Lina Linda Lindsay Linjun Linus Lionel Lisa Lise Livia Liwei Liz Lloyd Lois Longteng Lorenzo Loretta Lorraine
Lorrie Lothar Lou Louis Louisa Louise Lourdes Luc Luca Lucas Lucia Lucien Lucio Lucy Ludwig Luigi Luis Lukas Lukasz
Luke Lutz Lydia Lyle Lynn Lynne László Maaike Maarten Mabel Madeleine Madhu Madison Maggie Magnus Mahmoud Makoto
Malcolm Malte Manfred Manish Manoj Manolis Manuel Manuela Mara Marc Marcel Marcela Marcello Marcia Marcin Marco
Marcos Marcus Marek Margaret Margarita Margot Marguerite Maria Mariana Marianne Mariano Marie Marie-Claire Marilyn
Marina Mario Marion Marios Marisa Marjan Marjorie Mark Marko Markus Marlene Marlon Marshall Marta Martha Martin
Martina Marty Martín Marvin Mary María Masaki Masashi Masayuki Massimo Matei Mateusz Mathias Mathieu Matt Matteo
Matthew Matthias Matthijs Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maximiliano Maxine
May Maya Mayank Megan Mehdi Mehmet Melanie Melissa Mengdi Mercedes Meredith Merlin Merrill Meyer Mia Micah Micha
Michael Michaela Michal Michel Michele Michelle Michèle Mick Miguel Mihai Mikael Mike Mikel Mikhail Miklós Milan
Mildred Miles Milton Min Ming Minghao Mingxing Minjoon Minsu Mirella Miriam Mirjam Miroslav Mitch Mitchell Mohamed
Mohammad Mohammed Moheb Moira Molly Mona Monica Monika Monique Monte Mordechai Morgan Moritz Morris Morten Mortimer
Moses Moshe Muhammad Muhao Mukund Murali Muriel Murray Myra Myriam Myron Nabil Nachman Nadia Nadine Nadja Naftali
Nan Nancy Nanette Naoki Naomi Natalia Natalie Natan Natasha Nate Nathalie Nathan Nathaniel Naveen Ned Neeraj Neha
Neil Nell Nellie Nelson Neville Niall Niamh Nicholas Nick Nicola Nicolas Nicole Nicoletta Nicolò Nicos Niels Nigel
Nikhil Nikhita Niki Nikita Niko Nikola Nikolai Nikolaos Nikolaus Nikos Nils Nimrod Nina Ning Ningyu Nir Niran Nisha
Nishant Nitin Noah Noam Noel Noga Nora Norbert Norma Norman Norwin Noémie Octavia Odile Ofer Olaf Olav Ole Oleg
Oleksandr Olga Olive Oliver Olivia Olivier Omar Omer Omri Ondřej Ophelia Oren Oriol Orlando Orna Orville Oscar
Oskar Osvaldo Oswald Otmar Ottmar Otto Owen Pablo Padma Paige Pam Pamela Panagiotis Paola Paolo Pascal Pat Patricia
Patricio Patrick Patrik Patti Paul Paula Paulette Paulina Pauline Paulo Pavel Paweł Payal Pearl Pedro Peggy
Penelope Peng Pengcheng Pengfei Per Percy Perry Peter Petr Petra Petros Phil Philip Philipp Philippe Phillip Phoebe
Phyllis Pia Pierluigi Piero Pierpaolo Pierre Pierre-Yves Pieter Pilar Piotr Pooja Prabhakar Pradeep Prakash Pramod
Pranav Prasad Pratik Preston Priya Prudence Qi Qian Qiang Qihang Qingyun Quentin Quoc Rachael Rachel Radford Radha
Rafael Raffaele Rahul Raimund Rainer Raj Raja Rajat Rajesh Rajiv Ralf Ralph Ram Rama Ramesh Ramon Ramona Randall
Randy Ranjan Raoul Raphael Raquel Rasmus Raul Ravi Ray Rayid Raymond Raúl Rebecca Regina Reid Reiner Reinhard
Reinhold Renata Renate Renato Renee Renjie René Renée Rex Reza Rhonda Ricarda Ricardo Riccardo Rich Richard Rick
Rishabh Rishi Rita Ritu Rob Robert Roberta Roberto Robin Rocco Rochelle Roderick Rodney Rodolfo Rodrigo Roger Rohan
Rohit Roi Roland Rolf Romain Roman Ron Ronald Rong Ronit Ronnie Rory Rosa Rosalind Rosanna Rosario Rosemary Rosie
Ross Roxana Roy Royce Ruben Rudi Rudiger Rudolf Rufus Rui Ruiqi Ruoxi Rupert Ruslan Russ Russell Ruth Ruyi Ryan Ryo
Ryota Rémi Rómulo Rüdiger Sabina Sabine Sabrina Sachin Sadie Saharon Said Salim Sally Salman Salvatore Sam Samantha
Sameer Sami Samir Samira Samuel Samy Sandeep Sandra Sandro Sandy Sangwoo Sanja Sanjay Sanjeev Sanmi Santhanam
Santiago Sara Sarah Sarthak Sascha Sasha Satish Satoshi Saul Savannah Scott Sean Sebastian Sebastião Seema Selma
Sendhil Seokhyun Serena Serge Sergei Sergey Sergio Sergios Seth Seungwon Seymour Shafi Shahar Shai Shan Shane
Shankar Shannon Shaoqing Sharon Shashi Shaun Shawn Sheila Shelby Sheldon Shelley Shelly Sheri Sherry Shimon Shinji
Shira Shirley Shiv Shivani Shiyu Shlomo Shmargaret Shree Shreya Shuai Shubham Shuming Shun Shunsuke Shyam Sibylle
Siddharth Sidney Siegfried Sigmund Sigrid Sihan Sijia Silke Silvana Silvia Silvio Simeon Simon Simone Sina Siyuan
Slava Slavoj Sofia Solomon Song Songlin Sonia Sonja Sophia Sophie Sophocles Soren Soumith Soumya Srinivas Stacy
Stan Stanislav Stanisław Stanley Stefan Stefania Stefanie Stefano Stella Sten Stephan Stephane Stephanie Stephen
Stephon Sterling Steve Steven Stewart Stuart Stéphane Subhash Sudhir Sue Sujit Suman Sumit Sune Sungjin Sunil
Suresh Suriya Surya Susan Susana Susannah Susanne Suzanne Svante Sven Svetlana Swati Sybil Sydney Sylvain Sylvia
Szymon Sébastien Søren Tadeusz Takashi Takayuki Takeo Takeshi Takuya Tal Tali Talia Tamara Tammy Tania Tanya Tao
Tara Tarek Tarun Tatiana Tatsunori Tatsuya Taylor Ted Tejas Tengyu Teresa Terrence Terri Terry Thad Thea Theo
Theodore Theresa Thierry Thilo Thom Thomas Thorbjørn Thorsten Tiago Tian Tianqi Tianyi Tianyu Tibor Tilman Tim
Timnit Timo Timothy Tina Ting Tjalling Tobias Tobin Todd Tom Tomas Tomaso Tomasz Tomer Tommaso Tommi Tommy Tomohiro
Tomoya Tomáš Toni Tony Tore Torsten Toru Toshiyuki Tove Tracey Tracy Travis Trent Trevor Tricia Trish Tristan Troy
Truman Tudor Tyler Udo Ugo Ulf Uli Ulrich Ulrike Ulysses Umberto Uri Urs Ursula Usama Uta Ute Uwe Vaclav Vaibhav
Valentin Valentina Valeria Valerie Valerio Valérie Vanessa Vanya Varun Vasant Vasilis Vassilis Venkat Vera Vernon
Veronica Vicki Vicky Victor Victoria Vijay Vikas Vikram Viktor Vilém Vinay Vince Vincent Vincenzo Vinod Viola
Violet Virginia Vishal Viswanath Vitaly Vittorio Vivek Vivian Vivien Vlad Vladimir Vladislav Volker Véronique
Waldemar Walker Wallace Walt Walter Wanda Ward Warren Warwick Wassily Wayne Wei Weijia Weilin Weizhe Wen Wendy
Wenhao Wenhu Wenlong Wenpeng Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Wilhelmina Will Willard Willem
William Wim Winfried Winifred Winston Wladimir Wojciech Wolfgang Woosuk Wouter Xavier Xiang Xiangyu Xiao Xiaodong
Xiaohan Xiaojun Xiaolong Xiaoming Xiaoyu Xin Xinlei Xinyi Xinyu Xinyun Xiuying Xueguang Xuezhi Yaakov Yacine Yael
Yair Yakov Yan Yanai Yang Yann Yannick Yannis Yaodong Yarin Yaron Yash Yasmin Yasmine Yasuo Yejin Yevgeny Yi Yichen
Yifan Yihong Yikang Yiming Ying Yinhan Yixin Yizhong Yoav Yoel Yohei Yoichi Yolanda Yonatan Yonathan Yongjae Yosef
Yoshihiro Yoshitaka Yoshua Yossi Yosuke Yotam Youngjin Youssef Yu Yuan Yuanzhi Yuchen Yue Yufei Yuhan Yujia Yukiko
Yukun Yulia Yulong Yun Yunfan Yunjey Yuqing Yuri Yusuf Yusuke Yuta Yutaka Yuwei Yuxin Yves Yvette Yvonne Zachary
Zack Zafar Zahra Zbigniew Zdenka Zdeněk Zehua Zeynep Zeyuan Zhaoran Zhen Zhengbao Zhenzhong Zhi Zhifeng Zhihong
Zhilin Zhiqing Zhou Zhuohan Ziad Zichao Zihan Zihang Zita Ziwei Zixuan Ziyu Zoe Zoltan Zoltán Zora Zoubin Zoë Zubin
Zvi Ángel Étienne Łukasz Александр Алексей Андрей Анна Владимир Дмитрий Елена Иван Мария Михаил Николай Ольга
Сергей
Fyodor Gustave Lev Gottlob Niccolò Knud Aage Émile Honoré Dante Galileo Antonie Gregor Immanuel Haskell Évariste
Élie Satyendra Srinivasa Homi Jagadish Rabindranath Mohandas Jawaharlal Octavio Rigoberta Clarice Gilberto Sérgio
Celso Antônio Raimundo Lygia Rosana Luís Inês Catarina Zygmunt Bronisław Czesław Wisława Jerzy Leszek Władysław
Józef Kazimierz Ewa Małgorzata Václav Bohumil Karel György Sándor Ferenc Béla Attila Magda Ágnes Katalin Aleksandr
Pyotr Konstantin Vasily Semyon Yukio Junichiro Yasunari Masao Shuichi Chinua Wole Frantz Aimé Léopold Chimamanda
Achille Kwame Naguib Orhan Yaşar Elif Yehuda Gershom Rashid Arundhati Dipesh Partha Ranajit Ashis Vandana Kazuo
Zadie Audre Langston Kimberlé Saidiya Ibram Philippa Onora Seyla Chantal Gianni Cesare Norberto Alda Ettore
Giambattista Benedetto Antonino Fernand Didier Loïc Hélène Annie Assia Édouard Maryse Käthe Theodor Rahel Niklas
Reinhart Heiner Ingeborg Elfriede Göran Arne Thorstein Fredrik
Raghuram Veena Sunita Subrahmanyan Sundar Tanvi Uday Usha Venkatesh Vidya Vineet Rakesh Rajendra Raghavendra
Prateek Prashant Priyanka Purushottam Pushpak Nandini Meenakshi Manmohan Madhavan Lakshmi Kavita Kalpana Jyoti
Harsha Girish Ganesh Dinesh Devendra Chandrashekhar Bharat Balaji Ashok Anup Anjali Aniket Ananth Abhay Ngũgĩ
Thandika Mahmood Oyèrónkẹ́ Olufemi Adebayo Chukwuma Ifeoma Nnamdi Fatou Mamadou Ousmane Cheikh Souleymane Aminata
Mariama Leymah Wangari Desmond Mustafa Ahmet Ayşe Emine Fatma Hatice Halil Halide İlber Şerif Emre Murat Kemal
Kemalettin Nilüfer Deniz Çağlar Ömer Özgür Serkan Tuğba Burak Gökhan Hakan Selim Sevil Mohsen Mahdi Behrooz Behnam
Farhad Farzaneh Fariba Kaveh Kamran Maryam Mehrdad Mina Nima Omid Parisa Parviz Pooya Roya Saeed Shirin Siamak
Soheil Yasaman Hanan Khalil Nawal Talal Tariq Walid Abdelkader Tahar Fadwa Ghassan Witold Mieczysław Katarzyna
Krystyna Bogusław Ryszard Sławomir Jarosław Przemysław Michał Maciej Bartosz Rafał Dariusz Mirosław Vladimír
Jaromír Božena Jiřina Květa Ladislav Ludvík Milada Oldřich Radim Radek Vojtěch Jana Lenka Markéta Kateřina Zuzana
Rastko Mladen Alenka Danilo Milovan Branko Dragan Goran Jovan Nenad Srđan Vesna Zoran Slobodan Miodrag Tihomir
Dubravka Mircea Eugen Gheorghe Ioana Mihail Nicolae Radu Vasile Tzvetan Hristo Georgi Dimitar Ivaylo Nikolay Yury
Evgenii Anatoly Arkady Grigory Gleb Timofey Tatyana Ksenia Ludmila Lyudmila Nadezhda Oksana Polina Galina Ekaterina
Taras Lesya Mykhailo Mykola Volodymyr Bohdan Serhii Andriy Friedhelm Gotthold Lieselotte Margarethe Ottilie
Traugott Waltraud Helmuth Jutta Gesa Maren Nele Svenja Gösta Håkan Bengt Åke Åsa Birgitta Gunilla Ingvar Kjell
Lennart Stellan Sverker Tage Yngve Bjørn Øystein Trygve Torbjørn Jørgen Mogens Preben Eino Erkki Ilkka Jaakko Matti
Pekka Risto Seppo Tarja Veikko Väinö Aníbal Hernán Leandro Lisandro Marcelo Nicolás Ramón Sebastián Soledad Tomás
Ximena Boaventura Darcy Florestan Caio Lélia Conceição Djamila Suely Raymundo Otávio Vinícius Thiago Gustavo
Guilherme Henrique Felipe Bruna Letícia Luiza Rafaela Vítor Nuno Emanuele Ermanno Ferruccio Filippo Furio Gaetano
Galvano Ginevra Giovanna Luisa Luciano Ludovico Mariarosa Ottavia Remo Rosi Sabino Tullio Ta-Nehisi Latanya Ruha
Safiya Hortense Cornel Alondra Imani Keeanga-Yamahtta Nikole Tressie Kiese Abeba Shakir Sabelo Kenzaburō Kōjin
Yoshimi Chizuko Eiji Fumio Hajime Hirokazu Ichirō Junichirō Kaoru Keiji Kiyoshi Masahiro Michiko Mitsuo Noboru
Noriko Osamu Ryūichi Saburō Shigeru Shinichi Susumu Tadashi Tatsuo Tetsuya Tomoko Toshio Yoko Yōko Yoshio Yuichi
Yuki Yumi Hyun-jin Min-ho Ji-young Sung-hoon Young-soo Kyung-hee Soo-jin Hye-jin Jae-won Seung-hyun Woo-jin Eun-ji
Sang-hoon Jin-young Dong-hyun Chang-rae Nak-chung Byung-chul Hae-joang Myung-lim
Adrià Csaba Néstor Josep Jordi Montserrat Núria Zsolt Zsuzsanna Terence Satoshi Kunihiko Erving Rediet Chinua Dipesh
Partha Ranajit Homi
`;

export const givenNames: ReadonlySet<string> = new Set(
	names.trim().split(/\s+/),
);
